package org.forumkit.examples.commandline;

import picocli.CommandLine.Option;

/** Where a command writes a result that may as well be read on the spot. */
final class OptionalOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description =
                    "Where to write; without it, or with -, standard output. A file that is there is"
                            + " replaced when the new one is complete.")
    private String output = "-";

    Output chosen() {
        return new Output(output);
    }
}
