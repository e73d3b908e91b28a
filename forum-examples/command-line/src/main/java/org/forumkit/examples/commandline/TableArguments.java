package org.forumkit.examples.commandline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.forumkit.exchange.ImportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How tables are read. */
final class TableArguments {
    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description =
                    "What the columns of a table hold, as a JSON object or properties: its heading,"
                            + " and the field, as title, title:zh-Hans, or - to leave it out.")
    private @Nullable String columns;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a table, such as GB18030; found out without it.")
    private @Nullable String encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "What stands between cells: a sign, or tab; found out without it.")
    private @Nullable String delimiter;

    @Option(
            names = "--quote",
            paramLabel = "SIGN",
            description = "What stands around cells; found out without it.")
    private @Nullable String quote;

    @Option(
            names = "--first-day",
            paramLabel = "DAY",
            converter = Converters.DayConverter.class,
            description =
                    "The first day of the edition, where a table has days of the week, or dates"
                            + " without a year.")
    private @Nullable LocalDate firstDay;

    /** Returns options with what the call says of tables. */
    ImportOptions add(ImportOptions given, Terminal terminal) throws IOException {
        ImportOptions options = given;
        if (columns != null) {
            options = columns(options, columns, terminal);
        }
        if (encoding != null) {
            options = options.withCharset(charset(encoding));
        }
        if (delimiter != null) {
            options = options.withDelimiter(sign("--delimiter", delimiter));
        }
        if (quote != null) {
            options = options.withQuote(sign("--quote", quote));
        }
        return firstDay == null ? options : options.withFirstDay(firstDay);
    }

    private static ImportOptions columns(ImportOptions options, String file, Terminal terminal)
            throws IOException {
        byte[] bytes = DocumentArgument.read(file, terminal, in -> in.readAllBytes());
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            if (text.stripLeading().startsWith("{")) {
                JsonNode object = JsonMapper.shared().readTree(text);
                object.properties()
                        .forEach(each -> fields.put(each.getKey(), each.getValue().asString()));
            } else {
                Properties properties = new Properties();
                properties.load(new StringReader(text));
                properties
                        .stringPropertyNames()
                        .forEach(each -> fields.put(each, properties.getProperty(each)));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new WrongCallException(
                    "\"" + file + "\" must be a JSON object of strings, or properties");
        }
        return options.withColumns(fields);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongCallException(
                    "--encoding must be one that is known, such as UTF-8, GB18030 or windows-1251,"
                            + " not \""
                            + name
                            + "\"");
        }
    }

    private static char sign(String option, String given) {
        String word = given.toLowerCase(Locale.ROOT);
        String sign = word.equals("tab") || word.equals("\\t") ? "\t" : given;
        if (sign.length() != 1) {
            throw new WrongCallException(
                    option + " must be one sign, or tab, not \"" + given + "\"");
        }
        return sign.charAt(0);
    }
}
