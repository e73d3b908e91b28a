package org.forumkit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {
    @TempDir private Path folder;

    @Test
    void writesAFileAndReturnsWhatTheWritingReturned() throws IOException {
        Path file = folder.resolve("programme.txt");

        assertEquals("done", WholeFile.write(file, out -> writeAndReturn(out, "new")));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("programme.txt"), names());
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("programme.txt"), "old");

        WholeFile.write(
                file,
                out -> {
                    out.write("new".repeat(100_000).getBytes(UTF_8));
                    assertEquals("old", Files.readString(file));
                    return true;
                });

        assertEquals("new".repeat(100_000), Files.readString(file));
        assertEquals(List.of("programme.txt"), names());
    }

    @Test
    void leavesAFileAsItWasWhenTheWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("programme.txt"), "old");

        IOException failure =
                assertThrows(
                        IOException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[1 << 20]);
                                            throw new IOException("No space left on device");
                                        }));

        assertEquals("No space left on device", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("programme.txt"), names());
    }

    @Test
    void leavesNothingWhenTheWritingThrowsAnError() throws IOException {
        Path file = folder.resolve("programme.txt");

        assertThrows(
                StackOverflowError.class,
                () ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new StackOverflowError();
                                }));

        assertEquals(List.of(), names());
    }

    @Test
    void keepsThePermissionsOfAFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("internal.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, out -> writeAndReturn(out, "new"));

        assertEquals("new", Files.readString(file));
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesNothingWhereThereIsNoFolder() throws IOException {
        assertThrows(
                NoSuchFileException.class,
                () ->
                        WholeFile.write(
                                folder.resolve("none/programme.txt"),
                                out -> writeAndReturn(out, "new")));
        assertEquals(List.of(), names());
    }

    @Test
    void writesSeveralFilesOfOneFolderAtOnce() throws IOException {
        WholeFile.write(
                folder.resolve("a.txt"),
                outer -> {
                    WholeFile.write(
                            folder.resolve("b.txt"), inner -> writeAndReturn(inner, "inner"));
                    return writeAndReturn(outer, "outer");
                });
        assertEquals("outer", Files.readString(folder.resolve("a.txt")));
        assertEquals("inner", Files.readString(folder.resolve("b.txt")));
        assertEquals(List.of("a.txt", "b.txt"), names());
    }

    @Test
    void refusesAFolder() {
        IOException failure =
                assertThrows(
                        IOException.class,
                        () -> WholeFile.write(folder, out -> writeAndReturn(out, "new")));

        assertEquals(folder + " is a folder", failure.getMessage());
    }

    @Test
    void keepsASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        WholeFile.write(link, out -> writeAndReturn(out, "new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("link.txt", "real.txt"), names());
    }

    @Test
    void writesWhatASymbolicLinkLeadsToThoughNothingIsThereYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        Path second = Files.createSymbolicLink(folder.resolve("second.txt"), link);

        WholeFile.write(second, out -> writeAndReturn(out, "new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("real.txt")));
        assertEquals(List.of("link.txt", "real.txt", "second.txt"), names());
    }

    @Test
    void refusesLinksThatLeadNowhere() throws IOException {
        Path circle = folder.resolve("circle.txt");
        Files.createSymbolicLink(circle, circle);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("none/real.txt"));

        assertThrows(
                FileSystemLoopException.class,
                () -> WholeFile.write(circle, out -> writeAndReturn(out, "new")));
        NoSuchFileException failure =
                assertThrows(
                        NoSuchFileException.class,
                        () -> WholeFile.write(link, out -> writeAndReturn(out, "new")));

        assertEquals("there is no folder \"" + folder.resolve("none") + "\"", failure.getReason());
        assertEquals(List.of("circle.txt", "link.txt"), names());
    }

    @Test
    void doesNotReplaceAFileThatMayNotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("locked.txt"), "old");
        assumeTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "SKIPPED: this user may write everywhere");

        assertThrows(
                AccessDeniedException.class,
                () -> WholeFile.write(file, out -> writeAndReturn(out, "new")));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("locked.txt"), names());
    }

    @Test
    void writesToADeviceAndDoesNotReplaceIt() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "SKIPPED: there is no /dev/null");

        WholeFile.write(device, out -> writeAndReturn(out, "new"));

        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void saysThatADeviceIsFull() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "SKIPPED: there is no /dev/full");

        assertThrows(
                IOException.class,
                () -> WholeFile.write(device, out -> writeAndReturn(out, "new")));

        assertFalse(Files.isRegularFile(device));
    }

    private static String writeAndReturn(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        return "done";
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
