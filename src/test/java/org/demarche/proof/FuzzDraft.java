package org.demarche.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.Drafts;
import org.demarche.storage.Left;
import org.demarche.storage.LeftClosed;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Sealed;

/// Unsaved work that was left behind. What can't be read stays as it is, and hides nothing beside it.
final class FuzzDraft implements FuzzReader {
    private static final Key KEY = new Key(new Random(2005));
    private static final String SPOILED = "spoiled.draft";
    private static final String OPEN = "{\"keptAt\":\"2026-11-29T12:00:00Z\",\"file\":\"/home/anna/small.plan.json\",\"fingerprint\":\"00ff\",\"key\":null}\n";
    private static final String CLOSED = "{\"keptAt\":\"2026-11-29T12:00:00Z\",\"file\":null,\"fingerprint\":null,\"key\":\"%s\"}\n";

    @Override
    public List<byte[]> seeds() throws Exception {
        byte[] key = Sealed.seal(Answers.bytes(KEY.secret), KEY.recipients(), "key");
        byte[] plan = Sealed.seal(Answers.bytes(PlanJson.write(Plans.bare())), KEY.recipients(), "plan");
        byte[] head = Answers.bytes(CLOSED.formatted(Base64.getEncoder().encodeToString(key)));
        byte[] closed = Arrays.copyOf(head, head.length + plan.length);
        System.arraycopy(plan, 0, closed, head.length, plan.length);
        return List.of(Answers.bytes(OPEN + PlanJson.write(Plans.bare())), closed);
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        boolean isRead = isReadBesideAnother(folder, spoiled -> Files.write(spoiled, bytes));
        if (!Arrays.equals(bytes, Files.readAllBytes(folder.resolve(SPOILED)))) throw new IllegalStateException("what could not be read was written to");
        return isRead;
    }

    boolean isReadBesideAnother(Path folder, Spoiling spoiling) throws Exception {
        spoiling.make(folder.resolve(SPOILED));
        Files.write(folder.resolve("spoiled.lock"), new byte[0]);
        Plan good = Plans.bare();
        Files.writeString(folder.resolve("good.draft"), OPEN + PlanJson.write(good));
        Files.write(folder.resolve("good.lock"), new byte[0]);
        List<String> before = names(folder);
        Drafts drafts = new Drafts(folder);
        int opened = open(drafts);
        List<Left> left = drafts.left();
        for (Left one : left) {
            one.fileAsItWas();
            one.draft().close();
        }
        if (left.stream().noneMatch(one -> one.plan().equals(good))) throw new IllegalStateException("the draft beside it is hidden");
        if (before.contains(SPOILED)) Answers.requireSame(before, names(folder), "drafts there");
        return opened + left.size() > 1;
    }

    private static int open(Drafts drafts) throws IOException {
        int opened = 0;
        for (LeftClosed closed : drafts.leftClosed()) {
            try (Opener key = KEY.identity()) {
                closed.open(key);
                opened++;
            } catch (PlanFileException refused) {
                Answers.refused(refused, "");
            } finally {
                closed.draft().close();
            }
        }
        return opened;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
