package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Describes the exporters and their options. */
@Command(
        name = "exporters",
        mixinStandardHelpOptions = true,
        description = "Describes the exporters with their options.")
final class ExportersCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ReaderLanguage language = new ReaderLanguage();

    @picocli.CommandLine.Option(names = "--json", description = "Print them as a JSON array.")
    private boolean json;

    ExportersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exporters exporters = Exporters.load();
        exporters.failures().forEach(each -> terminal.say("forum: " + each.getMessage()));
        terminal.print(json ? Json.of(data(exporters.all())) : lines(exporters.all()));
        return exporters.failures().isEmpty() ? ForumCommand.GOOD : ForumCommand.FAILED;
    }

    private String lines(Collection<Exporter> exporters) {
        StringBuilder lines = new StringBuilder();
        for (Exporter exporter : exporters) {
            lines.append(exporter.id())
                    .append("  ")
                    .append(inWords(exporter.displayName()))
                    .append(" (" + exporter.mediaType() + ", ." + exporter.fileExtension() + ")\n");
            exporter.options().all().forEach(each -> lines.append(line(each)));
        }
        return lines.toString();
    }

    private <T> String line(org.forumkit.export.Option<T> option) {
        return "    --option "
                + option.key()
                + "="
                + option.format(option.defaultValue())
                + "\n        "
                + inWords(option.description())
                + "; "
                + option.allowed()
                + "\n";
    }

    private String inWords(Text text) {
        ResolvedText resolved = text.resolve(List.of(language.tag(), "en"), "en");
        return resolved == null ? "" : resolved.value();
    }

    private static List<Map<String, Object>> data(Collection<Exporter> exporters) {
        return exporters.stream().map(ExportersCommand::data).toList();
    }

    private static Map<String, Object> data(Exporter exporter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", exporter.id());
        data.put("displayName", exporter.displayName().translations());
        data.put("mediaType", exporter.mediaType());
        data.put("fileExtension", exporter.fileExtension());
        data.put("options", exporter.options().all().stream().map(each -> data(each)).toList());
        return data;
    }

    private static <T> Map<String, Object> data(org.forumkit.export.Option<T> option) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", option.key());
        data.put("type", option.type().name().toLowerCase(Locale.ROOT));
        data.put("default", option.format(option.defaultValue()));
        data.put("choices", option.choices());
        data.put("allowed", option.allowed());
        data.put("description", option.description().translations());
        return data;
    }
}
