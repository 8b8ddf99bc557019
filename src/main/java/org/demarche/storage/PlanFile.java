package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFileException.Reason;
import org.demarche.storage.age.Opened;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Sealed;
import org.demarche.storage.age.SealedException;
import org.jspecify.annotations.Nullable;

/// A plan's file as it was when it was opened or last saved: only what was read can be written over.
///
/// Saving gives a new one; this one tells of the file as it was. A link is followed, and the file that it leads to is the one that is written.
/// A protected plan stays protected for the same readers: it is closed in memory, and what reaches the disk is closed.
public final class PlanFile {
    /// In bytes: below it a plan holds too little for a loss to be told from an edit.
    private static final int LARGE = 8_000;
    /// In bytes: a plan of 100,000 items is smaller.
    static final int LARGEST = 64 << 20;
    /// In bytes, of a file; a protected one can be text, and longer by a third.
    static final int LARGEST_FILE = LARGEST / 2 * 3;
    /// So many times smaller is asked about.
    private static final int MUCH = 3;

    private final Path path;
    private final byte[] bytes;
    private final PlanText content;
    private final @Nullable Seal seal;
    private volatile @Nullable Look looked;

    private PlanFile(Path path, byte[] bytes, PlanText content, @Nullable Seal seal) {
        this.path = path;
        this.bytes = bytes;
        this.content = content;
        this.seal = seal;
    }

    /// What the file held instead when it was looked at last: opening a closed one again takes a second or more.
    ///
    /// @param file null: it could not be opened, and why says the sentence
    private record Look(byte[] bytes, @Nullable PlanFile file, String sentence) {}

    /// @throws PlanFileException where it can't be read, is protected, is no plan, or something in it makes no sense
    public static PlanFile open(Path path) throws PlanFileException {
        return open(path, null);
    }

    /// @param opener what opens it if it is protected; not used otherwise. It may be wiped afterwards: see [Seal#forget()]
    /// @throws PlanFileException where it can't be read or opened, is no plan, or something in it makes no sense
    public static PlanFile open(Path path, @Nullable Opener opener) throws PlanFileException {
        return opened(path, bytes(path), opener);
    }

    private static PlanFile opened(Path path, byte[] bytes, @Nullable Opener opener) throws PlanFileException {
        if (!Sealed.isSealed(bytes)) return new PlanFile(path, bytes, content(path, bytes), null);
        try {
            if (opener == null) throw Sealed.notOpened(bytes, name(path));
            Opened opened = Sealed.open(bytes, opener, name(path));
            PlanText content = content(path, opened.bytes());
            Arrays.fill(opened.bytes(), (byte) 0);
            return new PlanFile(path, bytes, content, Seal.of(opened.protection(), opener));
        } catch (SealedException closed) {
            throw new PlanFileException(Reason.PROTECTED, name(path), String.valueOf(closed.getMessage()), closed);
        }
    }

    /// Writes a plan to a file of its own. A plan's file that is there already is replaced; any other file is left alone.
    public static PlanFile create(Path path, Plan plan) throws PlanFileException {
        return create(path, plan, null);
    }

    /// Like [#create(Path, Plan)], protected; null: not.
    public static PlanFile create(Path path, Plan plan, @Nullable Protection protection) throws PlanFileException {
        if (!Files.notExists(path)) requireAPlan(path, null);
        return write(path, PlanJson.write(plan), plan, sealOf(protection));
    }

    /// Like [#create(Path, Plan)], closed and opened like another; null: not protected.
    public static PlanFile createLike(Path path, Plan plan, @Nullable Seal seal) throws PlanFileException {
        if (!Files.notExists(path)) requireAPlan(path, seal);
        return write(path, PlanJson.write(plan), plan, seal);
    }

    /// Writes its very characters into another file, protected in this way; null: not.
    public PlanFile copy(Path to, @Nullable Protection protection) throws PlanFileException {
        return copy(to, plan(), protection);
    }

    /// Like [#copy(Path, Protection)], with what the plan says by now.
    ///
    /// @param protection the copy's own from now on
    public PlanFile copy(Path to, Plan plan, @Nullable Protection protection) throws PlanFileException {
        if (!Files.notExists(to)) requireAPlan(to, null);
        return write(to, content.with(plan), plan, sealOf(protection));
    }

    private static @Nullable Seal sealOf(@Nullable Protection given) {
        return given == null ? null : new Seal(given, null);
    }

    /// For whom it is closed; null: it is not protected.
    public @Nullable Protection protection() {
        return seal == null ? null : seal.protection();
    }

    /// What closes it and opens it again, for this file and those that come of it by saving; null: it is not protected.
    public @Nullable Seal seal() {
        return seal;
    }

    /// Where it is, as it was opened.
    public Path path() {
        return path;
    }

    public Plan plan() {
        return content.plan();
    }

    /// The very bytes that were read or written last; not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// Of the very bytes that were read or written last (SHA-256, hexadecimal): tells whether a file is another by now, whatever its time says.
    public String fingerprint() {
        return Fingerprint.of(bytes);
    }

    /// Writes the plan into the file; what has not changed keeps its very characters.
    ///
    /// @throws PlanFileException where another program has changed the file since, where it would lose most of what it holds, or where it can't be written: then
    ///     nothing has changed
    public PlanFile save(Plan plan) throws PlanFileException {
        return save(plan, seal);
    }

    /// Like [#save(Plan)], protected in another way from now on. Nothing that is not closed reaches the disk.
    ///
    /// @param changed the new file's own
    public PlanFile save(Plan plan, Protection changed) throws PlanFileException {
        return save(plan, new Seal(changed, seal == null || seal.keys() == null ? null : seal.keys().copy()));
    }

    private PlanFile save(Plan plan, @Nullable Seal closing) throws PlanFileException {
        if (isChangedOnDisk())
            throw new PlanFileException(
                    Reason.CHANGED_ON_DISK,
                    name(path),
                    "%s was changed by another program since it was opened. Nothing was written; open it again, or save under another name.".formatted(name(path)));
        String text = content.with(plan);
        requireNoCollapse(text.getBytes(StandardCharsets.UTF_8).length);
        return write(path, text, plan, closing);
    }

    /// A plan that suddenly says next to nothing is more often a mishap than meant.
    private void requireNoCollapse(int now) throws PlanFileException {
        if (bytes.length < LARGE || now >= bytes.length / MUCH) return;
        String sentence = String.format(Locale.ROOT, "%s would shrink from %,d to %,d bytes. Overwrite it if that is meant, or save under another name.", name(path), bytes.length, now);
        throw new PlanFileException(Reason.MUCH_SMALLER, name(path), sentence);
    }

    /// Like [#save(Plan)], whatever the file on disk holds by now.
    public PlanFile overwrite(Plan plan) throws PlanFileException {
        return write(path, content.with(plan), plan, seal);
    }

    /// Whether the file's content is another than when it was opened or last saved. A file that is gone has not changed.
    public boolean isChangedOnDisk() throws PlanFileException {
        return !Files.notExists(path) && !Arrays.equals(bytes, bytes(path));
    }

    /// What the file holds by now. Read anew at each call.
    ///
    /// @param versions those of this file that are known
    public OnDisk onDisk(KnownVersions versions) {
        try {
            if (Files.notExists(path)) return new OnDisk.Gone();
            byte[] now = bytes(path);
            if (Arrays.equals(bytes, now)) return new OnDisk.Same();
            Look look = look(now);
            PlanFile file = look.file;
            if (file == null) return new OnDisk.Unreadable(look.sentence);
            Instant superseded = versions.supersededSince(file);
            return superseded == null ? new OnDisk.Other(file) : new OnDisk.Older(file, superseded);
        } catch (PlanFileException unreadable) {
            return new OnDisk.Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private Look look(byte[] now) {
        Look before = looked;
        if (before != null && Arrays.equals(before.bytes, now)) return before;
        Look look;
        try {
            look = new Look(now, reopened(now), "");
        } catch (PlanFileException unreadable) {
            look = new Look(now, null, String.valueOf(unreadable.getMessage()));
        }
        looked = look;
        return look;
    }

    /// There is one copy of what opens it, to be wiped once.
    private PlanFile reopened(byte[] now) throws PlanFileException {
        PlanFile file = opened(path, now, seal == null ? null : seal.opener());
        Seal fresh = file.seal;
        if (seal == null || fresh == null) return file;
        fresh.forget();
        return new PlanFile(path, now, file.content, seal.isSlow() ? seal : new Seal(fresh.protection(), seal.keys()));
    }

    private static void requireAPlan(Path path, @Nullable Seal seal) throws PlanFileException {
        try {
            open(path, seal == null ? null : seal.opener());
        } catch (PlanFileException unreadable) {
            throw new PlanFileException(
                    Reason.IN_THE_WAY,
                    name(path),
                    "%s is there already and is no plan that can be opened, so it is left alone. Choose another name.".formatted(name(path)),
                    unreadable);
        }
    }

    private static PlanFile write(Path path, String text, Plan plan, @Nullable Seal seal) throws PlanFileException {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        PlanText content = readBack(path, plain, plan);
        byte[] bytes = seal == null ? plain : sealed(path, plain, seal.protection());
        try {
            SafeWrite.to(path, bytes);
        } catch (UnsettledException unsettled) {
            throw unsettled(path, unsettled);
        } catch (IOException failed) {
            throw new PlanFileException(
                    Reason.NOT_WRITTEN,
                    name(path),
                    "%s could not be saved: %s. Nothing was changed; save it somewhere else.".formatted(name(path), reason(failed)),
                    failed);
        }
        return new PlanFile(path, bytes, content, seal);
    }

    private static PlanFileException unsettled(Path path, UnsettledException unsettled) {
        String sentence = "Whether %s was saved can't be told: %s. Open it to see: it holds the plan as it was before or as it is now; where it is missing, the one before, if any, stands beside it as %s.";
        return new PlanFileException(Reason.UNSETTLED, name(path), sentence.formatted(name(path), reason(unsettled.failed()), unsettled.aside()), unsettled);
    }

    private static byte[] sealed(Path path, byte[] plain, Protection protection) throws PlanFileException {
        try {
            return Sealed.seal(plain, protection, name(path));
        } catch (SealedException notClosed) {
            throw new PlanFileException(Reason.NOT_WRITTEN, name(path), String.valueOf(notClosed.getMessage()), notClosed);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// What is about to be written must be the plan, before it replaces anything.
    private static PlanText readBack(Path path, byte[] bytes, Plan plan) throws PlanFileException {
        PlanText readBack;
        try {
            readBack = content(path, bytes);
        } catch (PlanFileException unreadable) {
            throw notReadBack(path, unreadable.getMessage(), unreadable);
        }
        if (!readBack.plan().equals(plan)) throw notReadBack(path, "it would say something else", null);
        return readBack;
    }

    private static PlanFileException notReadBack(Path path, String why, @Nullable Throwable cause) {
        String sentence = "%s was not saved, because it could not be opened again afterwards (%s). Nothing was changed; undo the last step.".formatted(name(path), why);
        return new PlanFileException(Reason.NOT_WRITTEN, name(path), sentence, cause);
    }

    private static PlanText content(Path path, byte[] bytes) throws PlanFileException {
        if (bytes.length > LARGEST) throw refused(path, "it is larger than %d MB".formatted(LARGEST >> 20), null);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return PlanText.read(text, name(path));
        } catch (CharacterCodingException notUtf8) {
            throw new PlanFileException(
                    Reason.NOT_A_PLAN, name(path), "%s can't be opened: it is not UTF-8 text. Choose another file, or save it again as UTF-8.".formatted(name(path)), notUtf8);
        }
    }

    private static byte[] bytes(Path path) throws PlanFileException {
        try {
            return WholeFile.read(path, LARGEST_FILE);
        } catch (WholeFile.RefusedException noFile) {
            throw refused(path, noFile.getMessage(), noFile);
        } catch (NoSuchFileException gone) {
            throw missing(path, gone);
        } catch (IOException failed) {
            throw new PlanFileException(
                    Reason.NOT_READABLE, name(path), "%s can't be opened: %s. Check that you may read it.".formatted(path, reason(failed)), failed);
        }
    }

    private static PlanFileException refused(Path path, @Nullable String why, @Nullable Throwable cause) {
        return new PlanFileException(Reason.NOT_READABLE, name(path), "%s can't be opened: %s. Choose another file.".formatted(path, why), cause);
    }

    private static PlanFileException missing(Path path, NoSuchFileException gone) {
        Path aside = aside(path);
        if (aside == null) return new PlanFileException(Reason.NOT_READABLE, name(path), "%s can't be opened: there is no such file. Maybe it was moved?".formatted(path), gone);
        String sentence = "%s is missing, because saving it was cut off. What it held before stands beside it as %s: rename that to %s to have it back.";
        return new PlanFileException(Reason.STANDS_ASIDE, name(path), sentence.formatted(path, name(aside), name(aside).substring(0, name(aside).length() - SafeWrite.ASIDE.length())), gone);
    }

    /// What a plan's file held before a save that was cut off while the old one had stepped aside for the new one; null: it is there, or nothing stands aside.
    public static @Nullable Path aside(Path path) {
        try {
            Path target = SafeWrite.target(path);
            Path aside = SafeWrite.aside(target);
            return Files.notExists(target) && Files.isRegularFile(aside) ? aside : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /// Puts back what stands aside, see [#aside(Path)].
    ///
    /// @throws PlanFileException where it can't be; then it still stands there
    public static void putBack(Path path) throws PlanFileException {
        try {
            SafeWrite.putBack(SafeWrite.target(path));
        } catch (IOException failed) {
            String sentence = "%s could not be put back: %s. It still stands beside it as %s; rename that yourself.";
            throw new PlanFileException(Reason.NOT_WRITTEN, name(path), sentence.formatted(name(path), reason(failed), name(SafeWrite.aside(path))), failed);
        }
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException denied when denied.getReason() == null -> "access is denied";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failed.getMessage() == null ? "reading or writing failed" : failed.getMessage();
        };
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
