package org.demarche.proof;

import static org.demarche.proof.SpoiledSystem.unwrap;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Does what another one does, as long as nothing goes wrong.
final class SpoiledProvider extends FileSystemProvider {
    private final SpoiledSystem system;
    private final FileSystemProvider real;
    private final Spoiler spoiler;
    private final boolean isInOneGo;

    SpoiledProvider(SpoiledSystem system, FileSystemProvider real, Spoiler spoiler, boolean isInOneGo) {
        this.system = system;
        this.real = real;
        this.spoiler = spoiler;
        this.isInOneGo = isInOneGo;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean isToWrite = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        return spoiler.run(isToWrite ? Step.CREATE : Step.OPEN, () -> new SpoiledChannel(real.newFileChannel(unwrap(path), options, attributes), spoiler));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> files = spoiler.run(Step.LIST, () -> real.newDirectoryStream(unwrap(folder), file -> filter.accept(system.wrap(file))));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return new Listing(files.iterator());
            }

            @Override
            public void close() throws IOException {
                files.close();
            }
        };
    }

    private final class Listing implements Iterator<Path> {
        private final Iterator<Path> files;

        private Listing(Iterator<Path> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        @Override
        public Path next() {
            try {
                return spoiler.run(Step.LIST, () -> system.wrap(files.next()));
            } catch (IOException failed) {
                throw new DirectoryIteratorException(failed);
            }
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        spoiler.run(Step.FOLDER, () -> real.createDirectory(unwrap(folder), attributes));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        spoiler.run(Step.CREATE, () -> real.createSymbolicLink(unwrap(link), unwrap(target), attributes));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return spoiler.run(Step.LINK, () -> system.wrap(real.readSymbolicLink(unwrap(link))));
    }

    @Override
    public void delete(Path path) throws IOException {
        spoiler.run(Step.DELETE, () -> real.delete(unwrap(path)));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        spoiler.run(Step.CREATE, () -> real.copy(unwrap(from), unwrap(to), options));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        spoiler.run(Step.MOVE, () -> {
            if (!Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) real.move(unwrap(from), unwrap(to), options);
            else if (isInOneGo) real.move(unwrap(from), unwrap(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            else throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not on this share");
        });
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return spoiler.run(Step.ATTRIBUTES, () -> real.isSameFile(unwrap(one), unwrap(other)));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return spoiler.run(Step.ATTRIBUTES, () -> real.isHidden(unwrap(path)));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        spoiler.run(Step.ACCESS, () -> real.checkAccess(unwrap(path), modes));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        V view = real.getFileAttributeView(unwrap(path), type, options);
        if (view == null) return null;
        return type.cast(Proxy.newProxyInstance(SpoiledProvider.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> spoiler.run(
                method.getName().startsWith("set") ? Step.SET : Step.ATTRIBUTES, () -> {
                    try {
                        return method.invoke(view, arguments);
                    } catch (InvocationTargetException thrown) {
                        if (thrown.getCause() instanceof IOException failed) throw failed;
                        throw new IllegalStateException(thrown.getCause());
                    } catch (IllegalAccessException closed) {
                        throw new IllegalStateException(closed);
                    }
                })));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return spoiler.run(Step.ATTRIBUTES, () -> real.readAttributes(unwrap(path), type, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return spoiler.run(Step.ATTRIBUTES, () -> real.readAttributes(unwrap(path), names, options));
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        spoiler.run(Step.SET, () -> real.setAttribute(unwrap(path), name, value, options));
    }

    @Override
    public String getScheme() {
        return "spoiled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
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
}
