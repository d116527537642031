package io.github.newenergy.indicators.dimension;

/** Hashes of codes and months that count up: with a small factor their sums would meet, and share their lowest bits. */
final class HashMixing {

    /** 2<sup>32</sup> divided by the golden ratio, made odd: multiples of it lie as far apart as can be. */
    static final int FACTOR = 0x9E37_79B9;

    private HashMixing() {}

    /** Lets the high bits, which a product mixes best, reach the low ones, which a table uses. */
    static int spread(int hash) {
        return hash ^ hash >>> 15;
    }
}
