"""A linear model over named features, fitted by mini-batches in the given order: the same rows give the same weights.

Standard library only.
"""
import collections
import math

BATCH = 500


def fit(rows, slope, base, rounds, rate, penalty, seen):
    """The base and the weights, by name, of a model of `rows`: pairs of what is right and of the features seen.

    `slope(sum, right)` is how the loss rises with the sum. Features of fewer than `seen` rows are left out.
    """
    counts = collections.Counter(name for _, features in rows for name in set(features))
    names = sorted(name for name, count in counts.items() if count >= seen)
    index = {name: i for i, name in enumerate(names)}
    rows = [(right, sorted({index[name] for name in features if name in index})) for right, features in rows]
    base_square = 1e-8
    weights, squares = [0.0] * len(names), [1e-8] * len(names)
    for _ in range(rounds):
        for start in range(0, len(rows), BATCH):
            total, gradient = 0.0, collections.defaultdict(float)
            for right, features in rows[start:start + BATCH]:
                rise = slope(base + sum(weights[i] for i in features), right)
                total += rise
                for i in features:
                    gradient[i] += rise
            base_square += total * total
            base -= rate * total / math.sqrt(base_square)
            for i, rise in gradient.items():
                rise += penalty * weights[i]
                squares[i] += rise * rise
                weights[i] -= rate * rise / math.sqrt(squares[i])
    return base, dict(zip(names, weights))


def total(model, features):
    """The sum of `model`, a base and weights, for `features`."""
    base, weights = model
    return base + sum(weights.get(name, 0) for name in set(features))


def lines(weights, least):
    """The weights of at least `least` as the program reads them, in thousandths."""
    return "".join(f"    {name} {round(1000 * weight)}\n" for name, weight in sorted(weights.items())
                   if round(1000 * weight) and abs(weight) >= least)
