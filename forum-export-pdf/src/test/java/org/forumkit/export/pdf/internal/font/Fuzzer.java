package org.forumkit.export.pdf.internal.font;

import com.code_intelligence.jazzer.agent.AgentInstaller;

/** The fuzzer, whose targets are tests like others unless it is told to look for faults. */
final class Fuzzer {
    static final String ABSENT = "Jazzer cannot load its agent into this JVM";
    private static final boolean RUNS = isFuzzing() || isInstalled();

    private Fuzzer() {}

    /** Tells whether its targets can be run. */
    static boolean runs() {
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
