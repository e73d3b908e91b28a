package org.forumkit.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.forumkit.export.WholeFile;

/** Makes zip files equal that hold equal files. */
final class ZipOrder {
    /** Java writes other moments with an addition that depends on the default zone. */
    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:02Z");

    private static final Instant LAST = Instant.parse("2099-12-31T23:59:58Z");

    private ZipOrder() {}

    /** Writes a zip file again with its files in order of their names and all with one time. */
    static void restore(Path zip, Instant stamp) throws IOException {
        Instant shown = stamp.isBefore(FIRST) ? FIRST : stamp.isAfter(LAST) ? LAST : stamp;
        LocalDateTime time = LocalDateTime.ofInstant(shown, ZoneOffset.UTC);
        WholeFile.write(
                zip,
                out -> {
                    copy(zip, time, out);
                    return zip;
                });
    }

    private static void copy(Path zip, LocalDateTime time, OutputStream to) throws IOException {
        try (ZipFile before = new ZipFile(zip.toFile());
                ZipOutputStream after = new ZipOutputStream(to)) {
            List<? extends ZipEntry> files =
                    before.stream()
                            .filter(each -> !each.isDirectory())
                            .sorted(Comparator.comparing(ZipEntry::getName))
                            .toList();
            for (ZipEntry each : files) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(time);
                after.putNextEntry(entry);
                try (InputStream in = before.getInputStream(each)) {
                    in.transferTo(after);
                }
                after.closeEntry();
            }
        }
    }
}
