package org.demarche.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file whose every step may go wrong.
final class SpoiledChannel extends FileChannel {
    private final FileChannel file;
    private final Spoiler spoiler;

    SpoiledChannel(FileChannel file, Spoiler spoiler) {
        this.file = file;
        this.spoiler = spoiler;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        Fault fault = spoiler.next(Step.WRITE);
        if (fault == null) return file.write(bytes);
        if (fault == Fault.REFUSED) throw fault.exception(Step.WRITE);
        int half = fault == Fault.UNANSWERED ? bytes.remaining() : bytes.remaining() / 2;
        int written = file.write(bytes.slice(bytes.position(), half));
        if (fault == Fault.FULL || fault == Fault.UNANSWERED) throw fault.exception(Step.WRITE);
        if (fault == Fault.GARBLED) written += file.write(ByteBuffer.allocate(bytes.remaining() - half));
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return spoiler.run(Step.WRITE, () -> file.write(bytes, position));
    }

    @Override
    public long write(ByteBuffer[] all, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) written += write(all[i]);
        return written;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return spoiler.run(Step.READ, () -> file.read(bytes));
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return spoiler.run(Step.READ, () -> file.read(bytes, position));
    }

    @Override
    public long read(ByteBuffer[] all, int offset, int length) throws IOException {
        return spoiler.run(Step.READ, () -> file.read(all, offset, length));
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return spoiler.run(Step.SIZE, file::size);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        return spoiler.run(Step.SET, () -> {
            file.truncate(size);
            return this;
        });
    }

    @Override
    public void force(boolean metaData) throws IOException {
        spoiler.run(Step.FORCE, () -> file.force(metaData));
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return spoiler.run(Step.LOCK, () -> file.lock(position, size, shared));
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return spoiler.run(Step.LOCK, () -> file.tryLock(position, size, shared));
    }

    /// A file that can't be closed in peace is closed all the same.
    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
        spoiler.run(Step.CLOSE, () -> {});
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }
}
