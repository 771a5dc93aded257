"""The model as plain data: token vectors and a small network over the blocks of a page; numpy alone evaluates it.

Three steps, each a few matrix products over the page:

1. *tokens*: each token of a channel (text, heading, names, link targets ...), known by its hash, has a short vector; a
   block's is their sum over the root of their number.
2. *alone*: a hidden layer on the dense features and the token sums: what a block is by itself.
3. *together*: a second one that also hears what the blocks around it tell (``features.context``).

The label's score adds what *together* finds and what the tokens say by themselves, *direct*: a wide part beside a deep
one (Cheng et al., Wide & Deep Learning for Recommender Systems, 2016), since some words leave little to weigh.

The file is a NumPy ``.npz`` archive read with ``allow_pickle=False``: a JSON header (format number, labels, feature
names, versions, corpus digest) and arrays. Reading it executes nothing; every shape is checked against the header.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.archives import File, read_arrays, write_arrays
from clf.errors import ModelFormatError
from clf.features import FEATURE_NAMES, PageFeatures
from clf.features.context import SOURCES, Exchange, surroundings
from clf.features.tokens import CHANNELS, Bags
from clf.features.view import FloatArray, IntArray
from clf.labels import LABELS
from clf.lookup import HashTable, run_starts, sum_runs

FORMAT = 4
"""Raise by one whenever a file of the old layout would be misread; keep a test that an old one is refused."""
PACKAGED = "data/model.npz"
CLIP = 6.0
"""Standardised features are cut here: a page unlike any seen must not drown the other evidence."""


PART = 2048
"""Blocks that the layers see at a time: bounds the memory that a huge page takes."""
PART_TOKENS = 32_768
"""Tokens that are looked up at a time: each brings a vector, and blocks of long texts have many."""
LAYERS = ("alone", "message", "together", "output", "direct")


@dataclass(frozen=True, slots=True)
class Channel:
    """Vectors of the tokens of one channel: row ``i`` of ``vectors`` (n_tokens, n_vector) belongs to hash ``i``."""

    table: HashTable
    vectors: FloatArray

    def known(self, bags: Bags, strings: IntArray) -> tuple[FloatArray, IntArray]:
        """(vectors of the known tokens of some strings, the string of each), one string behind the other."""
        tokens, which = bags.tokens(strings)
        rows = self.table.find(bags.hash.take(tokens))
        known = (rows >= 0).nonzero()[0]
        return self.vectors.take(rows.take(known), axis=0), strings.take(which.take(known))


def _run_sums(values: FloatArray, number: IntArray, n: int) -> FloatArray:
    """Sums of the rows of each ``number``, which ascends: shape (n, n_columns), zero where there are none."""
    sums = np.zeros((n, values.shape[1]), values.dtype)
    if len(number):
        firsts = run_starts(number)
        sums[number.take(firsts)] = sum_runs(values, firsts)
    return sums


@dataclass(frozen=True, slots=True)
class Layer:
    """An affine map: ``weight`` of shape (n_inputs, n_outputs), ``bias`` of shape (n_outputs,)."""

    weight: FloatArray
    bias: FloatArray

    def __call__(self, X: FloatArray) -> FloatArray:
        """Rows of ``X`` mapped."""
        mapped: FloatArray = X @ self.weight
        mapped += self.bias
        return mapped


@dataclass(frozen=True, slots=True)
class Model:
    """A trained classifier; read-only, safe to share between threads and processes.

    ``mean`` and ``scale`` standardise the dense features; ``layers`` holds one ``Layer`` for each of ``LAYERS``.
    """

    channels: dict[str, Channel]
    mean: FloatArray
    scale: FloatArray
    layers: dict[str, Layer]
    temperature: float = 1.0
    metadata: dict[str, Any] = field(default_factory=dict)

    def predict_proba(self, features: PageFeatures) -> FloatArray:
        """Calibrated probabilities of shape (n_text_blocks, n_labels), columns in the order of ``LABELS``."""
        if not len(features.view):
            return np.zeros((0, len(LABELS)), np.float32)
        n = len(features.view)
        hidden = np.empty((n, len(self.layers["alone"].bias)), np.float32)
        said = np.empty((n, len(LABELS)), np.float32)
        every = parts(n, sum(len(each.bags.hash) for each in features.mentions.values()))
        for rows in every:
            sums = self.token_sums(features, rows)
            hidden[rows] = self.alone(self.inputs(features.dense[rows], sums))
            said[rows] = self.said(sums)
        exchange, P = self.exchange(hidden, features), said
        for rows in every:
            P[rows] = self.probabilities(self.heard(hidden, exchange, rows), said[rows])
        return P

    def token_sums(self, features: PageFeatures, rows: slice) -> FloatArray:
        """All channels side by side for some blocks, shape (n_rows, n_channels * n_vector).

        Each holds the summed vectors of a block's tokens over the root of the number of known ones. A string's are
        summed once, however many blocks have it.
        """
        mentions, n = [features.mentions[name].of(rows) for name in CHANNELS], rows.stop - rows.start
        # The strings of all channels in a row.
        starts = [0, *accumulate(one.bags.n for one in mentions)]
        strings = [one.string + start for one, start in zip(mentions, starts, strict=False)]
        is_used = np.zeros(starts[-1], np.bool_)
        vectors, owner = [], []
        for name, one, string, start in zip(CHANNELS, mentions, strings, starts, strict=False):
            is_used[string] = True
            used = is_used[start : start + one.bags.n].nonzero()[0]
            found, found_in = self.channels[name].known(one.bags, used)
            vectors.append(found)
            owner.append(found_in + start)
        owners = np.concatenate(owner)
        sums = _run_sums(np.concatenate(vectors), owners, starts[-1])
        n_known = np.bincount(owners, minlength=starts[-1])
        totals = np.empty((len(mentions), n, sums.shape[1]), np.float32)
        for total, one, string in zip(totals, mentions, strings, strict=True):
            count = np.bincount(one.block, n_known.take(string), n)
            summed = _run_sums(sums.take(string, axis=0), one.block, n)
            np.divide(summed, np.sqrt(np.maximum(count, 1).astype(np.float32))[:, None], out=total)
        return totals.swapaxes(1, 2).reshape(len(mentions) * sums.shape[1], n).T

    def inputs(self, dense: FloatArray, sums: FloatArray) -> FloatArray:
        """Standardised dense features with the token sums beside them: what blocks are known by."""
        # Column by column, as the dense features come: to turn them round would cost more than the arithmetic.
        return np.concatenate([standardise(dense, self.mean, self.scale).T, sums.T]).T

    def alone(self, X: FloatArray) -> FloatArray:
        """Hidden units of blocks by themselves, from their inputs."""
        return relu(self.layers["alone"](X))

    def exchange(self, hidden: FloatArray, features: PageFeatures) -> Exchange:
        """The messages that blocks give."""
        return Exchange(surroundings(features.view), np.tanh(self.layers["message"](hidden)))

    def said(self, sums: FloatArray) -> FloatArray:
        """What the token sums say without a detour: shape (n_rows, n_labels)."""
        return self.layers["direct"](sums)

    def heard(self, hidden: FloatArray, exchange: Exchange, rows: slice) -> FloatArray:
        """What the last two layers see of some blocks: their hidden units and the messages of those around."""
        n_hidden = hidden.shape[1]
        heard = exchange.heard(rows.start, rows.stop, room=n_hidden)
        heard[:, :n_hidden] = hidden[rows]
        return heard

    def probabilities(self, heard: FloatArray, said: FloatArray) -> FloatArray:
        """Calibrated probabilities from hidden units and messages, and from what the token sums say."""
        logits = self.layers["output"](relu(self.layers["together"](heard)))
        logits += said
        return softmax(logits / np.float32(self.temperature))


def parts(n: int, n_tokens: int) -> list[slice]:
    """``n`` rows in even stretches of up to ``PART`` that have, on the mean, up to ``PART_TOKENS`` tokens."""
    n_parts = max(math.ceil(n / PART), math.ceil(n_tokens / PART_TOKENS))
    size = math.ceil(n / n_parts)
    return [slice(start, min(start + size, n)) for start in range(0, n, size)]


def standardise(X: FloatArray, mean: FloatArray, scale: FloatArray) -> FloatArray:
    """(X - mean) / scale, cut at ``CLIP``."""
    Z: FloatArray = X - mean
    Z /= scale
    return Z.clip(-CLIP, CLIP, out=Z)


def relu(X: FloatArray) -> FloatArray:
    """Negative numbers cut off; changes ``X``."""
    return np.maximum(X, 0, out=X)


def softmax(logits: FloatArray) -> FloatArray:
    """Row-wise, in a form that cannot overflow."""
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    P: FloatArray = (exp / exp.sum(axis=1, keepdims=True)).astype(np.float32)
    return P


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
        arrays = read_arrays(path)
        header = json.loads(arrays.pop("header").tobytes())
        check_header(header)
        return from_arrays(arrays, header)
    except FileNotFoundError:
        raise
    except KeyError as error:
        raise ModelFormatError(path, f"it lacks {error}") from error
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ModelFormatError(path, str(error)) from error


def check_header(header: dict[str, Any]) -> None:
    """Raise ValueError where a header does not belong to this version's labels and features."""
    if not isinstance(header, dict):
        raise ValueError("its header is no JSON object")
    if header.get("format") != FORMAT:
        raise ValueError(f"its format is {header.get('format')}, this version reads {FORMAT}")
    if tuple(header["labels"]) != LABELS:
        raise ValueError("its labels are not the twelve of this version")
    if tuple(header["features"]) != FEATURE_NAMES or tuple(header["sources"]) != SOURCES:
        raise ValueError("it was trained on other features; train it again with this version")


def from_arrays(arrays: dict[str, NDArray[Any]], header: dict[str, Any]) -> Model:
    """Build a model from checked arrays; ValueError where shapes do not fit together."""
    channels = {name: _channel(arrays, name) for name in CHANNELS}
    mean, scale = (arrays[name].astype(np.float32) for name in ("mean", "scale"))
    n_dense = len(FEATURE_NAMES)
    if mean.shape != (n_dense,) or scale.shape != (n_dense,) or not (scale > 0).all():
        raise ValueError(f"it does not take {n_dense} dense features")
    temperature = float(header["temperature"])
    if not (np.isfinite(mean).all() and np.isfinite(scale).all() and 0 < temperature < np.inf):
        raise ValueError("it holds numbers that are not finite")
    layers = {name: _layer(arrays, name) for name in LAYERS}
    n_alone, n_message, n_together, n_output, n_direct = (layers[name].weight.shape for name in LAYERS)
    n_vector = {channel.vectors.shape[1] for channel in channels.values()}
    fits = (
        len(n_vector) == 1
        and n_alone[0] == n_dense + len(CHANNELS) * max(n_vector)
        and n_message[0] == n_alone[1]
        and n_together[0] == n_alone[1] + n_message[1] * len(SOURCES)
        and n_output == (n_together[1], len(LABELS))
        and n_direct == (len(CHANNELS) * max(n_vector), len(LABELS))
    )
    if not fits:
        raise ValueError("its layers do not fit together")
    shared = [mean, scale, *(channel.vectors for channel in channels.values())]
    for array in (*shared, *(part for layer in layers.values() for part in (layer.weight, layer.bias))):
        array.setflags(write=False)
    return Model(channels, mean, scale, layers, temperature, header)


def _channel(arrays: dict[str, NDArray[Any]], name: str) -> Channel:
    hashes, quantised, scale = (arrays[f"{name}.{part}"] for part in ("hashes", "vectors", "scale"))
    if hashes.dtype != np.uint64 or (hashes[1:] <= hashes[:-1]).any():
        raise ValueError(f"the hashes of channel {name} are not ascending")
    if quantised.ndim != 2 or len(quantised) != len(hashes) or quantised.dtype != np.int8:
        raise ValueError(f"vectors of channel {name} have shape {quantised.shape} for {len(hashes)} tokens")
    if scale.shape != quantised.shape[1:] or not np.isfinite(scale).all():
        raise ValueError(f"scale of channel {name} has shape {scale.shape}, or numbers that are not finite")
    return Channel(HashTable(hashes), quantised.astype(np.float32) * scale.astype(np.float32))


def _layer(arrays: dict[str, NDArray[Any]], name: str) -> Layer:
    weight, bias = (arrays[f"{name}.{part}"].astype(np.float32) for part in ("weight", "bias"))
    if weight.ndim != 2 or bias.shape != weight.shape[1:]:
        raise ValueError(f"layer {name} has weights of shape {weight.shape} and a bias of shape {bias.shape}")
    if not (np.isfinite(weight).all() and np.isfinite(bias).all()):
        raise ValueError(f"layer {name} holds numbers that are not finite")
    return Layer(weight, bias)


def save_model(model: Model, file: File) -> None:
    """Write a model, whole or not at all; the same model, the same bytes.

    Vectors of tokens are kept as 8-bit, weights of layers as 16-bit numbers.
    """
    arrays: dict[str, NDArray[Any]] = {"mean": model.mean, "scale": model.scale}
    for name, channel in model.channels.items():
        scale = np.maximum(np.abs(channel.vectors).max(axis=0, initial=0) / 127, 1e-9).astype(np.float32)
        arrays[f"{name}.hashes"] = channel.table.keys
        arrays[f"{name}.vectors"] = np.round(channel.vectors / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale
    for name, layer in model.layers.items():
        arrays[f"{name}.weight"] = layer.weight.astype(np.float16)
        arrays[f"{name}.bias"] = layer.bias
    header = {
        **model.metadata,
        "format": FORMAT,
        "labels": LABELS,
        "features": FEATURE_NAMES,
        "sources": SOURCES,
        "temperature": model.temperature,
    }
    text = json.dumps(header, sort_keys=True, ensure_ascii=False)
    arrays["header"] = np.frombuffer(text.encode("utf-8"), np.uint8)
    write_arrays(file, arrays)
