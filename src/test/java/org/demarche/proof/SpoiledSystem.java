package org.demarche.proof;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A file system over another one whose steps may go wrong.
final class SpoiledSystem extends FileSystem {
    private final FileSystem real;
    private final Spoiler spoiler;
    private final FileSystemProvider provider;

    /// @param isInOneGo whether a file can be moved over another in one go
    SpoiledSystem(FileSystem real, Spoiler spoiler, boolean isInOneGo) {
        this.real = real;
        this.spoiler = spoiler;
        this.provider = new SpoiledProvider(this, real.provider(), spoiler, isInOneGo);
    }

    /// A path of this system, as one of its own.
    private final class Here {
        private final Path path;

        private Here(Path path) {
            this.path = path;
        }

        private @Nullable Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) return SpoiledSystem.this;
            if (method.getName().equals("toRealPath")) return spoiler.run(Step.LINK, () -> wrap(path.toRealPath()));
            try {
                return wrapped(method.invoke(path, unwrapped(arguments)));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private @Nullable Object wrapped(@Nullable Object result) {
            if (result instanceof Path one) return wrap(one);
            if (!(result instanceof Iterator<?> names)) return result;
            List<Path> wrapped = new ArrayList<>();
            names.forEachRemaining(name -> wrapped.add(wrap((Path) name)));
            return wrapped.iterator();
        }
    }

    private static Object @Nullable [] unwrapped(Object @Nullable [] arguments) {
        if (arguments == null) return null;
        Object[] real = arguments.clone();
        for (int i = 0; i < real.length; i++) if (real[i] instanceof Path path) real[i] = unwrap(path);
        return real;
    }

    Path wrap(Path path) {
        Here here = new Here(path);
        return (Path) Proxy.newProxyInstance(SpoiledSystem.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(here));
    }

    private record Handler(Here here) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return here.invoke(method, arguments);
        }
    }

    static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Handler handler ? handler.here.path : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public void close() throws IOException {
        real.close();
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(real.getRootDirectories().spliterator(), false).map(this::wrap).toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(unwrap(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
