package org.demarche.proof;

import static org.demarche.proof.Claim.require;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets every step go wrong, one after the other, that saving and keeping take on a file system: by itself, or with all that follow, as where a share vanishes. After each, the
/// plan's file must be the old one or the new one, byte for byte; what the program said must be so; and what was offered before must still be.
///
/// `mvn test-compile exec:exec@faults` tells how many there were.
public final class Faults {
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    private final int stride;
    private int lasting;

    private Faults(int stride) {
        this.stride = stride;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(run(1));
    }

    /// @param stride only one fault in so many, and of slow deeds a quarter of those
    /// @return what was done, in a sentence
    /// @throws AssertionError where something is lost, or something else was said than is so
    static String run(int stride) throws Exception {
        Faults faults = new Faults(stride);
        List<Supplier<Deed>> deeds = Deeds.all();
        for (Supplier<Deed> deed : deeds) for (boolean isInOneGo : new boolean[] {true, false}) faults.spoil(deed, isInOneGo);
        int all = faults.counts.values().stream().mapToInt(Integer::intValue).sum();
        return "%d faults in %d deeds with files, %d of them for good, 0 losses: %s".formatted(all, deeds.size(), faults.lasting, faults.counts);
    }

    private void spoil(Supplier<Deed> deed, boolean isInOneGo) throws Exception {
        List<Step> steps = inPeace(deed.get(), isInOneGo);
        int every = stride > 1 && deed.get().isSlow() ? 4 * stride : stride;
        for (int at = 1; at <= steps.size(); at++)
            for (Fault fault : Fault.values()) {
                if (!fault.befalls(steps.get(at - 1)) || (at + fault.ordinal()) % every != 0) continue;
                spoil(deed.get(), isInOneGo, at, fault, false);
                if (fault.mayLast()) spoil(deed.get(), isInOneGo, at, fault, true);
            }
    }

    private static List<Step> inPeace(Deed deed, boolean isInOneGo) throws Exception {
        try (Disk disk = new Disk(isInOneGo)) {
            deed.prepare(disk);
            disk.spoiler.count();
            deed.act(disk);
            disk.spoiler.heal();
            deed.check(disk, null);
            require(disk.temporary().isEmpty(), deed.name() + ": in peace, " + disk.temporary() + " stay");
            return disk.spoiler.steps();
        }
    }

    private void spoil(Deed deed, boolean isInOneGo, int at, Fault fault, boolean isLasting) throws Exception {
        String where = "%s%s, step %d %s%s: ".formatted(deed.name(), isInOneGo ? "" : " where nothing moves in one go", at, fault, isLasting ? " for good" : "");
        try (Disk disk = new Disk(isInOneGo)) {
            deed.prepare(disk);
            disk.spoiler.spoil(at, fault, isLasting);
            Exception said = acted(deed, disk);
            disk.spoiler.heal();
            Step struck = disk.spoiler.steps().get(at - 1);
            where += struck + ", said " + said + ": ";
            deed.check(disk, said);
            boolean mayStay = isLasting || struck == Step.DELETE;
            require(mayStay || disk.temporary().stream().allMatch(one -> said != null && Disk.isAside(one)), "there is still " + disk.temporary());
            disk.age();
            deed.act(disk);
            deed.check(disk, null);
            // what stood aside and could not be deleted stays until that very plan is saved again
            require(disk.temporary().stream().allMatch(one -> mayStay && one.startsWith(disk.plans) && Disk.isAside(one)), "nothing sweeps " + disk.temporary());
        } catch (Exception | AssertionError lost) {
            throw new AssertionError(where + lost.getMessage(), lost);
        }
        counts.merge(fault, 1, Integer::sum);
        if (isLasting) lasting++;
    }

    private static @Nullable Exception acted(Deed deed, Disk disk) {
        try {
            deed.act(disk);
            return null;
        } catch (Exception said) {
            return said;
        }
    }
}
