package org.demarche.proof;

import static org.demarche.proof.Claim.require;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.storage.Left;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Snapshot;

/// A plan on which one program after another works until it is killed, and what it must hold by then. What its file holds after each edit is known byte for byte: the text as it was at
/// first, with another title.
final class KilledPlan {
    private static final Told NOTHING = new Told("saved", 0, 0);

    private final Path folder;
    private final String text;
    private final Plan plan;
    private final Set<String> everSaved = new HashSet<>();
    private Set<Path> versions = Set.of();
    private Told saved = NOTHING;
    private int edits;
    private int saves;
    private int recovered;

    KilledPlan(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        Victim.create(folder);
        text = Files.readString(Victim.plan(folder));
        plan = PlanFile.open(Victim.plan(folder)).plan();
        everSaved.add(hash(NOTHING));
    }

    /// A line of what a program tells: which edit it has kept, saves, or has saved.
    private record Told(String what, int edit, int length) {
        static Told of(String line) {
            String[] parts = line.split(" ");
            return new Told(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        String title() {
            return Victim.title(edit, length);
        }
    }

    private String hash(Told told) {
        return Hash.of(text.replace('"' + NOTHING.title() + '"', '"' + told.title() + '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Told last(List<Told> log, String what, Told otherwise) {
        return log.stream().filter(told -> told.what.equals(what)).reduce((_, later) -> later).orElse(otherwise);
    }

    Path folder() {
        return folder;
    }

    int edits() {
        return edits;
    }

    int saves() {
        return saves;
    }

    int recovered() {
        return recovered;
    }

    /// Looks whether all is as it must be after the program was killed.
    ///
    /// @param lines what it told
    /// @throws AssertionError where not
    void check(List<String> lines) throws Exception {
        List<Told> log = lines.stream().map(Told::of).toList();
        for (Told told : log) if (told.what.equals("saving")) everSaved.add(hash(told));
        Told before = last(log, "saved", saved);
        Told saving = last(log, "saving", before);
        Told kept = last(log, "kept", before);
        String onDisk = Hash.of(Files.readAllBytes(Victim.plan(folder)));
        require(onDisk.equals(hash(before)) || onDisk.equals(hash(saving)), "the file holds neither edit %d nor %d".formatted(before.edit, saving.edit));
        saved = onDisk.equals(hash(saving)) ? saving : before;
        int offered = offered(log);
        require(Math.max(saved.edit, offered) >= kept.edit, "edit %d is neither in the file (%d) nor offered (%d)".formatted(kept.edit, saved.edit, offered));
        checkVersions();
        requireTidy();
        if (offered > saved.edit) recovered++;
        saves += (int) log.stream().filter(told -> told.what.equals("saved")).count();
        edits = Math.max(Math.max(saved.edit, offered), kept.edit);
    }

    /// The edit that the next start offers; 0: none.
    private int offered(List<Told> log) throws Exception {
        int offered = 0;
        List<Left> all = Victim.drafts(folder).left();
        require(all.size() <= 1, all.size() + " drafts are offered");
        for (Left left : all) {
            String title = left.plan().header().title();
            offered = Integer.parseInt(title.split(" ")[1]);
            require(left.plan().equals(plan.withHeader(plan.header().withTitle(title))), "what is offered is no edit that was made");
            int edit = offered;
            require(log.stream().noneMatch(told -> told.edit == edit && !told.title().equals(title)), "edit %d is offered otherwise than it was kept".formatted(edit));
            left.draft().discard();
        }
        return offered;
    }

    /// Those from before are still there, and the new ones hold what was saved at some time.
    private void checkVersions() throws IOException {
        Set<Path> now = new HashSet<>();
        for (Snapshot one : Victim.versions(folder).all()) {
            now.add(one.file());
            if (!versions.contains(one.file())) require(everSaved.contains(Hash.of(Files.readAllBytes(one.file()))), "a version that never was");
        }
        require(now.containsAll(versions), "a version is gone");
        versions = now;
    }

    /// A kill may leave one file that was not yet put in its place; they do not pile up.
    private void requireTidy() throws IOException {
        List<Path> temporary = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".tmp")).forEach(temporary::add);
        }
        require(temporary.size() <= 4, temporary.size() + " temporary files: " + temporary);
        for (Path file : temporary) Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
}
