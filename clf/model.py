"""The model as plain data: word scores, then two small networks; numpy alone evaluates it.

Three steps, each a few matrix products over the page:

1. *lexical*: each token of a channel (text, heading, names, link targets ...) carries a weight for every label; a
   block's score is their sum over the root of their number.
2. *first opinion*: a multilayer perceptron on the dense features and the lexical scores.
3. *second opinion*: another one, which also sees the first opinions of the block's neighbours and containers. The
   label comes from the mean of both.

The file is a NumPy ``.npz`` archive read with ``allow_pickle=False``: a JSON header (format number, labels, feature
names, versions, corpus digest) and arrays. Reading it executes nothing; every shape is checked against the header.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import chain
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from clf.errors import ModelFormatError
from clf.features import FEATURE_NAMES, PageFeatures
from clf.features import context as context_features
from clf.features.view import FloatArray, PageView
from clf.features.words import CHANNELS, channel_tokens
from clf.labels import LABELS

FORMAT = 1
"""Raise by one whenever a file of the old layout would be misread; keep a test that an old one is refused."""
PACKAGED = "data/model.npz"
CLIP = 6.0
"""Standardised features are cut here: a page unlike any seen must not drown the other evidence."""


@dataclass(frozen=True, slots=True)
class Channel:
    """Weights of one bag of tokens: ``rows`` maps a token to its row of ``weights`` (n_tokens, n_labels)."""

    rows: dict[str, int]
    weights: FloatArray
    bias: FloatArray

    def scores(self, bags: list[list[str]]) -> FloatArray:
        """Scores of shape (n_blocks, n_labels): summed weights over the root of the number of known tokens."""
        # Blocks under one heading share its bag, the very list: each bag is scored once.
        place: dict[int, int] = {}
        distinct: list[list[int]] = []
        which = np.empty(len(bags), np.int64)
        get = self.rows.get
        for i, bag in enumerate(bags):
            key = id(bag)
            if key not in place:
                place[key] = len(distinct)
                distinct.append([row for token in bag if (row := get(token)) is not None])
            which[i] = place[key]
        sizes = np.fromiter(map(len, distinct), np.int64, len(distinct))
        flat = np.array(list(chain.from_iterable(distinct)), np.int64)
        scores: FloatArray = self.score_rows(flat, sizes)[which]
        return scores

    def score_rows(self, flat: NDArray[np.int64], sizes: NDArray[np.int64]) -> FloatArray:
        """The same from rows of ``weights``, ``sizes[i]`` of them for block i."""
        total = np.zeros((len(flat) + 1, self.weights.shape[1]), np.float32)
        np.cumsum(self.weights[flat], axis=0, out=total[1:], dtype=np.float32)
        ends = np.cumsum(sizes)
        sums = total[ends] - total[ends - sizes]
        scores: FloatArray = sums / np.sqrt(np.maximum(sizes, 1))[:, None].astype(np.float32) + self.bias
        return scores


@dataclass(frozen=True, slots=True)
class Network:
    """A multilayer perceptron with rectified hidden units on standardised input."""

    mean: FloatArray
    scale: FloatArray
    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]

    def logits(self, X: FloatArray) -> FloatArray:
        """Unnormalised log-probabilities of shape (n_blocks, n_labels)."""
        hidden = standardise(X, self.mean, self.scale)
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            hidden = np.maximum(hidden @ weight + bias, 0)
        return hidden @ self.weights[-1] + self.biases[-1]


@dataclass(frozen=True, slots=True)
class Model:
    """A trained classifier; read-only, safe to share between threads and processes."""

    channels: dict[str, Channel]
    first: Network
    second: Network
    temperature: float = 1.0
    metadata: dict[str, Any] = field(default_factory=dict)

    def predict_proba(self, features: PageFeatures) -> FloatArray:
        """Calibrated probabilities of shape (n_text_blocks, n_labels), columns in the order of ``LABELS``."""
        if not len(features.view):
            return np.zeros((0, len(LABELS)), np.float32)
        logits, _ = self.logits(self.base(features), features.view)
        return softmax(logits / self.temperature)

    def logits(self, base: FloatArray, view: PageView) -> tuple[FloatArray, FloatArray]:
        """Mean of the two opinions' logits, and the input of the second network.

        The mean is better than the second alone: what a block is by itself keeps a neighbourhood from sweeping over it.
        """
        first = self.first.logits(base)
        X = np.hstack([base, context_features.columns(view, softmax(first))])
        return (first + self.second.logits(X)) / 2, X

    def base(self, features: PageFeatures) -> FloatArray:
        """Dense features with the lexical scores beside them: the input of the first network."""
        bags = channel_tokens(features.view, features.addresses)
        return np.hstack([features.dense, *(self.channels[name].scores(bags[name]) for name in CHANNELS)])


def standardise(X: FloatArray, mean: FloatArray, scale: FloatArray) -> FloatArray:
    """(X - mean) / scale, cut at ``CLIP``."""
    Z: FloatArray = np.clip((X - mean) / scale, -CLIP, CLIP)
    return Z


def softmax(logits: FloatArray) -> FloatArray:
    """Row-wise, in a form that cannot overflow."""
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    P: FloatArray = (exp / exp.sum(axis=1, keepdims=True)).astype(np.float32)
    return P


def input_names() -> tuple[str, ...]:
    """Names of the second network's input columns; the first network's are their beginning."""
    lexical = tuple(f"words.{channel}_{label}" for channel in CHANNELS for label in LABELS)
    return (*FEATURE_NAMES, *lexical, *context_features.NAMES)


@lru_cache(maxsize=1)
def default_model() -> Model:
    """The packaged model, read once a process."""
    with as_file(files("clf").joinpath(PACKAGED)) as path:
        return load_model(path)


def load_model(path: str | Path) -> Model:
    """Read a model file.

    Raises
    ------
    ModelFormatError
        When the file is no model, is damaged, or was made for other labels, features or another format.
    FileNotFoundError
        When there is no such file.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
    except FileNotFoundError:
        raise
    except (OSError, ValueError, zipfile.BadZipFile, EOFError, KeyError) as error:
        raise ModelFormatError(path, f"no archive of arrays ({error})") from error
    try:
        header = json.loads(arrays.pop("header").tobytes())
        check_header(header)
        return from_arrays(arrays, header)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise ModelFormatError(path, str(error)) from error


def check_header(header: dict[str, Any]) -> None:
    """Raise ValueError where a header does not belong to this version's labels and features."""
    if header.get("format") != FORMAT:
        raise ValueError(f"its format is {header.get('format')}, this version reads {FORMAT}")
    if tuple(header["labels"]) != LABELS:
        raise ValueError("its labels are not the twelve of this version")
    if tuple(header["features"]) != input_names():
        raise ValueError("it was trained on other features; train it again with this version")


def from_arrays(arrays: dict[str, NDArray[Any]], header: dict[str, Any]) -> Model:
    """Build a model from checked arrays; ValueError where shapes do not fit together."""
    channels = {name: _channel(arrays, name) for name in CHANNELS}
    n_base = len(FEATURE_NAMES) + len(CHANNELS) * len(LABELS)
    return Model(
        channels=channels,
        first=_network(arrays, "first", n_base),
        second=_network(arrays, "second", n_base + len(context_features.NAMES)),
        temperature=float(header["temperature"]),
        metadata=header,
    )


def _channel(arrays: dict[str, NDArray[Any]], name: str) -> Channel:
    tokens = arrays[f"{name}.tokens"].tobytes().decode("utf-8").split("\n")
    quantised, scale = arrays[f"{name}.weights"], float(arrays[f"{name}.scale"])
    if quantised.shape != (len(tokens), len(LABELS)) or quantised.dtype != np.int8:
        raise ValueError(f"weights of channel {name} have shape {quantised.shape} for {len(tokens)} tokens")
    bias = arrays[f"{name}.bias"].astype(np.float32)
    if bias.shape != (len(LABELS),):
        raise ValueError(f"bias of channel {name} has shape {bias.shape}")
    return Channel(
        {token: row for row, token in enumerate(tokens)},
        quantised.astype(np.float32) * np.float32(scale),
        bias,
    )


def _network(arrays: dict[str, NDArray[Any]], name: str, n_inputs: int) -> Network:
    mean, scale = (arrays[f"{name}.{part}"].astype(np.float32) for part in ("mean", "scale"))
    if mean.shape != (n_inputs,) or scale.shape != (n_inputs,) or not (scale > 0).all():
        raise ValueError(f"network {name} does not take {n_inputs} inputs")
    weights, biases = [], []
    width = n_inputs
    for layer in range(int(arrays[f"{name}.layers"])):
        weight = arrays[f"{name}.weight{layer}"].astype(np.float32)
        bias = arrays[f"{name}.bias{layer}"].astype(np.float32)
        if weight.ndim != 2 or weight.shape[0] != width or bias.shape != weight.shape[1:]:
            raise ValueError(f"layer {layer} of network {name} does not fit the one before it")
        if not (np.isfinite(weight).all() and np.isfinite(bias).all()):
            raise ValueError(f"layer {layer} of network {name} holds numbers that are not finite")
        width = weight.shape[1]
        weights.append(weight)
        biases.append(bias)
    if width != len(LABELS):
        raise ValueError(f"network {name} gives {width} outputs, not {len(LABELS)}")
    return Network(mean, scale, tuple(weights), tuple(biases))


def save_model(model: Model, file: str | Path | IO[bytes]) -> None:
    """Write a model: weights of tokens as 8-bit, of networks as 16-bit numbers; the same model, the same bytes."""
    arrays: dict[str, NDArray[Any]] = {}
    for name, channel in model.channels.items():
        scale = max(float(np.abs(channel.weights).max(initial=0.0)) / 127, 1e-9)
        arrays[f"{name}.tokens"] = np.frombuffer("\n".join(channel.rows).encode("utf-8"), np.uint8)
        arrays[f"{name}.weights"] = np.round(channel.weights / scale).astype(np.int8)
        arrays[f"{name}.scale"] = np.array(scale, np.float32)
        arrays[f"{name}.bias"] = channel.bias
    for name, network in (("first", model.first), ("second", model.second)):
        arrays[f"{name}.mean"], arrays[f"{name}.scale"] = network.mean, network.scale
        arrays[f"{name}.layers"] = np.array(len(network.weights), np.int32)
        for layer, (weight, bias) in enumerate(zip(network.weights, network.biases, strict=True)):
            arrays[f"{name}.weight{layer}"] = weight.astype(np.float16)
            arrays[f"{name}.bias{layer}"] = bias.astype(np.float32)
    header = {
        **model.metadata,
        "format": FORMAT,
        "labels": LABELS,
        "features": input_names(),
        "temperature": model.temperature,
    }
    text = json.dumps(header, sort_keys=True, ensure_ascii=False)
    arrays["header"] = np.frombuffer(text.encode("utf-8"), np.uint8)
    np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
