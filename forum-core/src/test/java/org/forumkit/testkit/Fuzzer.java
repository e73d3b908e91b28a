package org.forumkit.testkit;

import com.code_intelligence.jazzer.agent.AgentInstaller;

/**
 * The fuzzer Jazzer, whose targets are tests like others unless it is told to look for faults.
 *
 * <p>For tests that have Jazzer on their class path. Thread-safe.
 *
 * @since 0.1
 */
public final class Fuzzer {
    /** Why its targets do not run, where they do not. */
    public static final String ABSENT = "Jazzer cannot load its agent into this JVM";

    private static final boolean RUNS = isFuzzing() || isInstalled();

    private Fuzzer() {}

    /**
     * Tells whether its targets can be run.
     *
     * @return true if they can
     */
    public static boolean runs() {
        return RUNS;
    }

    private static boolean isFuzzing() {
        return System.getenv("JAZZER_FUZZ") != null;
    }

    /** Installs it without instrumentation, which tests do not need and which takes its time. */
    private static boolean isInstalled() {
        try {
            AgentInstaller.install(false);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
