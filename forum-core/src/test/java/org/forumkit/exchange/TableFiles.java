package org.forumkit.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;

/** Small tables, made up for tests. */
final class TableFiles {
    /** A table in which nothing deviates, but for what no table says. */
    static final String SESSIONS =
            """
            id,title,start,end,room,people,person ids
            7,Welcome,2026-09-01 10:00,2026-09-01 10:30,Hall,Ada Example,1
            8,Farewell,2026-09-01 11:00,2026-09-01 12:00,Hall,Ada Example; Bo Sample,1; 2
            """;

    private TableFiles() {}

    static Imported read(String table) {
        return read(table, Schedules.ENGLISH);
    }

    static Imported read(String table, ImportOptions options) {
        return read(table.getBytes(StandardCharsets.UTF_8), options);
    }

    static Imported read(byte[] table, ImportOptions options) {
        try {
            return Importers.auto().read(new ByteArrayInputStream(table), "file", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Session> sessions(String table, ImportOptions options) {
        return Schedules.edition(read(table, options)).sessions();
    }

    static Session session(String table) {
        return sessions(table, Schedules.ENGLISH).get(0);
    }

    /** Returns findings but for those that each table gives: no title, no zone. */
    static List<String> told(Imported imported) {
        return Schedules.told(imported).stream()
                .filter(each -> !each.contains("exchange.zone-missing"))
                .filter(each -> !each.endsWith("/title null -> Schedule"))
                .toList();
    }

    static byte[] csv(Forum forum, TableKind table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Csv.write(forum, forum.series().editions().get(0).id(), table, ',', out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xlsx(Forum forum) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Xlsx.write(forum, forum.series().editions().get(0).id(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
