package org.forumkit.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A file system over another one that fails at some operation: at that one only, or at all later
 * ones too, as if the disk were pulled out or the process ended there.
 */
final class FaultyFiles extends FileSystem {
    private final FileSystem real;
    private final AtomicInteger left;
    private final boolean isPassing;
    private final Provider provider = new Provider();

    /**
     * Takes the number of operations before the one that fails.
     *
     * @param isPassing true if those after it work again
     */
    FaultyFiles(FileSystem real, int operations, boolean isPassing) {
        this.real = real;
        this.left = new AtomicInteger(operations);
        this.isPassing = isPassing;
    }

    /** Tells whether the operation that fails was reached. */
    boolean hasFailed() {
        return left.get() < 0;
    }

    private void step() throws IOException {
        int now = left.decrementAndGet();
        if (isPassing ? now == -1 : now < 0) {
            throw new IOException("the disk is gone");
        }
    }

    Path wrap(Path path) {
        return (Path)
                Proxy.newProxyInstance(
                        FaultyFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getFileSystem")) {
                                return this;
                            }
                            if (method.getName().equals("toString")) {
                                return path.toString();
                            }
                            if (method.getName().equals("hashCode")) {
                                return path.hashCode();
                            }
                            if (method.isDefault() && method.getName().equals("iterator")) {
                                return wrapped(path.iterator());
                            }
                            Object[] given =
                                    arguments == null
                                            ? new Object[0]
                                            : Arrays.stream(arguments)
                                                    .map(
                                                            each ->
                                                                    each instanceof Path p
                                                                                    && Proxy
                                                                                            .isProxyClass(
                                                                                                    p
                                                                                                            .getClass())
                                                                            ? unwrap(p)
                                                                            : each)
                                                    .toArray();
                            try {
                                Object result = method.invoke(path, given);
                                return result instanceof Path p ? wrap(p) : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private Iterator<Path> wrapped(Iterator<Path> paths) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Path next() {
                return wrap(paths.next());
            }
        };
    }

    private Path unwrap(Path path) {
        return real.getPath(path.toString());
    }

    private final class Provider extends FileSystemProvider {
        private FileSystemProvider to() {
            return real.provider();
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            step();
            return new FaultyChannel(to().newByteChannel(unwrap(path), options, attributes));
        }

        @Override
        public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
            step();
            OutputStream out = to().newOutputStream(unwrap(path), options);
            return new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    step();
                    out.write(octet);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    step();
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                    step();
                }
            };
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(
                Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
            step();
            DirectoryStream<Path> all = to().newDirectoryStream(unwrap(path), any -> true);
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return wrapped(all.iterator());
                }

                @Override
                public void close() throws IOException {
                    all.close();
                }
            };
        }

        @Override
        public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
            step();
            to().createDirectory(unwrap(path), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            to().delete(unwrap(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            step();
            to().copy(unwrap(source), unwrap(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            step();
            to().move(unwrap(source), unwrap(target), options);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            step();
            return to().isSameFile(unwrap(path), unwrap(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            step();
            return to().isHidden(unwrap(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            step();
            return to().getFileStore(unwrap(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            step();
            to().checkAccess(unwrap(path), modes);
        }

        @Override
        public <V extends FileAttributeView> @Nullable V getFileAttributeView(
                Path path, Class<V> type, LinkOption... options) {
            return to().getFileAttributeView(unwrap(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(
                Path path, Class<A> type, LinkOption... options) throws IOException {
            step();
            return to().readAttributes(unwrap(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(
                Path path, String attributes, LinkOption... options) throws IOException {
            step();
            return to().readAttributes(unwrap(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
                throws IOException {
            step();
            to().setAttribute(unwrap(path), attribute, value, options);
        }
    }

    private final class FaultyChannel implements SeekableByteChannel {
        private final SeekableByteChannel channel;

        private FaultyChannel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            step();
            return channel.read(to);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            step();
            return channel.write(from);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
