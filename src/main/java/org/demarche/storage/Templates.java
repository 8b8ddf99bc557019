package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFileException.Reason;

/// Files of templates: the user's own papers. Read strictly, since a field that is not known would be a wish not fulfilled.
public final class Templates {
    /// What their names end in.
    public static final String ENDING = ".json";

    static final String FORMAT_NAME = "demarche-template";
    static final int NEWEST = 1;
    /// In bytes.
    private static final int LARGEST = 1 << 20;

    private Templates() {}

    /// @throws PlanFileException where there is no such file, it is no template, or something in it makes no sense
    public static Template read(Path path) throws PlanFileException {
        String name = String.valueOf(path.getFileName());
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(WholeFile.read(path, LARGEST))).toString(), name);
        } catch (WholeFile.RefusedException noFile) {
            throw new PlanFileException(Reason.NOT_READABLE, name, "%s can't be opened: %s. Choose another file.".formatted(path, noFile.getMessage()), noFile);
        } catch (NoSuchFileException gone) {
            throw new PlanFileException(Reason.NOT_READABLE, name, "%s can't be opened: there is no such file. Maybe it was moved?".formatted(path), gone);
        } catch (CharacterCodingException notUtf8) {
            throw new PlanFileException(Reason.NOT_A_PLAN, name, "%s can't be opened: it is not UTF-8 text. Choose another file.".formatted(path), notUtf8);
        } catch (IOException failed) {
            throw new PlanFileException(Reason.NOT_READABLE, name, "%s can't be opened. Check that it is a file that you may read.".formatted(path), failed);
        }
    }

    /// @param file what to call it in a message
    public static Template read(String text, String file) throws PlanFileException {
        try {
            return TemplateReader.read(JsonReader.read(text));
        } catch (Misread wrong) {
            throw PlanText.exception(Reason.WRONG, wrong, text, file);
        }
    }

    /// Replaces what is there.
    ///
    /// @throws PlanFileException where it can't be written; then nothing has changed, or it says that it can't be told
    public static void write(Path path, Template template) throws PlanFileException {
        try {
            SafeWrite.to(path, text(template).getBytes(StandardCharsets.UTF_8));
        } catch (UnsettledException unsettled) {
            throw new PlanFileException(Reason.UNSETTLED, String.valueOf(path.getFileName()), "Whether %s was saved can't be told. Open it to see.".formatted(path), unsettled);
        } catch (IOException failed) {
            throw new PlanFileException(
                    Reason.NOT_WRITTEN, String.valueOf(path.getFileName()), "%s could not be saved. Nothing was changed; save it somewhere else.".formatted(path), failed);
        }
    }

    /// One field a line, in the order that the reader knows them.
    public static String text(Template template) {
        return JsonWriter.PLAIN.text(Forms.ANYTHING, TemplateFields.of(template), "") + "\n";
    }
}
