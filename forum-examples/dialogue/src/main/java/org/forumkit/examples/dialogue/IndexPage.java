package org.forumkit.examples.dialogue;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;

/** A page that lists files, each with what it is for, in Chinese and English. */
final class IndexPage {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh-Hans">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.6 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; line-height: 1.4; }
            [lang=en] { display: block; color: #555; font-size: .9em; font-weight: normal; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-top: 1px solid #ccc; padding: .4rem 1rem .4rem 0; }
            th, td { text-align: left; vertical-align: top; }
            td:first-child { white-space: nowrap; }
            </style>
            </head>
            <body>
            """;

    private static final String TAIL = "</table>\n%s</body>\n</html>\n";

    private final StringBuilder rows = new StringBuilder();

    IndexPage() {
        rows.append("<table>\n<tr>");
        for (String head :
                List.of(
                        both("文件", "File"),
                        both("用途", "What it is for"),
                        both("范围", "Scope"),
                        both("语言", "Languages"))) {
            rows.append("<th scope=\"col\">").append(head).append("</th>");
        }
        rows.append("</tr>\n");
    }

    /** Adds a file; what it is about is said in Chinese and English. */
    void add(String file, LocalText about, List<String> languages) {
        rows.append("<tr><td><a href=\"%1$s\">%1$s</a></td>".formatted(escape(file)))
                .append("<td>%s</td>".formatted(purpose(file)))
                .append("<td>%s</td>".formatted(both(about)))
                .append("<td>%s</td></tr>\n".formatted(names(languages)));
    }

    byte[] toBytes(ProgrammeEdition edition) {
        String title = edition.title().first().value();
        String remark =
                edition.remark() == null ? "" : "<p>%s</p>\n".formatted(both(edition.remark()));
        return (HEAD.formatted(escape(title))
                        + "<h1>%s</h1>\n".formatted(both(edition.title()))
                        + rows
                        + TAIL.formatted(remark))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String purpose(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "pdf" -> both("会议手册，供打印", "Handbook to print");
            case "ics" -> both("日历，供订阅", "Calendar to subscribe to");
            case "json" -> both("全部数据，供程序使用", "All the data, for programs");
            default -> throw new IllegalArgumentException("file has no known purpose: " + file);
        };
    }

    private static String names(List<String> languages) {
        return both(names(languages, "zh-Hans", "、"), names(languages, "en", ", "));
    }

    private static String names(List<String> languages, String reader, String between) {
        return languages.stream()
                .map(language -> ULocale.getDisplayNameWithDialect(language, reader))
                .collect(Collectors.joining(between));
    }

    private static String both(LocalText text) {
        return both(text.in(0).value(), text.in(1).value());
    }

    private static String both(String zh, String en) {
        return "%s <span lang=\"en\">%s</span>".formatted(escape(zh), escape(en));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
