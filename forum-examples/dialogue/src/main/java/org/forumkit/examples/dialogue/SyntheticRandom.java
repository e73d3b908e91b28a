package org.forumkit.examples.dialogue;

import java.util.List;

/** SplitMix64: the platform's generators may draw bounded numbers otherwise in another release. */
final class SyntheticRandom {
    private long state;

    SyntheticRandom(long seed) {
        state = seed;
    }

    /** Returns a number from 0 to {@code bound - 1}. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) (((mixed >>> 32) * bound) >>> 32);
    }

    /** Returns true once in {@code times} on average. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }
}
