package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.List;

/// A part of an entry, by whose money it is and by who pays: from so many minor units of the entry up to so many.
///
/// @param slot the funding's place in the cost's [Coverage], the rest, or [#GAP]
/// @param unknown whether it is not an amount, but the chance of one
/// @param needs where an unknown only moves an amount about: bits of the dimensions of which a total must tell keys apart to feel it
record Portion(Entry entry, boolean regional, int slot, long from, long to, boolean unknown, int needs) {
    /// The gap, where the rest is not known to be one.
    static final int GAP = -1;

    private static final int COVERAGE = Dimension.SOURCE.bit() | Dimension.STATUS.bit() | Dimension.CERTAINTY.bit();

    /// All parts of the entries of these lines. Those of one entry follow each other, and their amounts add up to its own, to the last minor unit, in
    /// any order.
    ///
    /// @param funding whether to tell apart who pays
    static List<Portion> of(List<CostLine> lines, boolean funding) {
        List<Portion> parts = new ArrayList<>(2 * lines.size());
        for (CostLine line : lines) for (Entry entry : line.entries()) add(parts, entry, funding);
        return parts;
    }

    private static void add(List<Portion> parts, Entry entry, boolean funding) {
        if (!entry.isKnown()) unknown(entry, funding, parts);
        else if (funding || entry.cost().scope().isRegional()) known(entry, funding, parts);
        else parts.add(new Portion(entry, false, 0, 0, entry.minorUnits, false, 0));
    }

    private static void known(Entry entry, boolean funding, List<Portion> parts) {
        CostLine line = entry.line;
        long amount = entry.minorUnits;
        long country = line.countryUpTo(entry.before + amount) - line.countryUpTo(entry.before);
        long[] cuts = funding ? cuts(entry, line.coverage()) : new long[] {0, amount};
        for (int slot = 0; slot + 1 < cuts.length; slot++) {
            long from = inCountry(country, cuts[slot], amount);
            long to = inCountry(country, cuts[slot + 1], amount);
            boolean last = slot + 2 == cuts.length;
            boolean nothing = amount == 0 && last;
            if (to != from || nothing && !line.shareIsMissing()) add(parts, entry, funding, false, slot, from, to);
            long regionalFrom = country + cuts[slot] - from;
            long regionalTo = country + cuts[slot + 1] - to;
            if (regionalTo != regionalFrom || nothing && line.shareIsMissing()) add(parts, entry, funding, true, slot, regionalFrom, regionalTo);
        }
    }

    /// Up to where in the entry each slot reaches: the rows and columns of entries by fundings are all cut from one
    /// rounded surface, so both add up.
    private static long[] cuts(Entry entry, Coverage coverage) {
        long[] cuts = new long[coverage.slots() + 1];
        long whole = entry.line.known();
        for (int slot = 1; slot < coverage.slots() && whole > 0; slot++) {
            long covered = coverage.upTo(slot);
            cuts[slot] = Rounding.share(entry.before + entry.minorUnits, covered, whole) - Rounding.share(entry.before, covered, whole);
        }
        cuts[coverage.slots()] = entry.minorUnits;
        return cuts;
    }

    private static long inCountry(long country, long cut, long amount) {
        if (amount == 0) return 0;
        return amount > 0 ? Rounding.share(country, cut, amount) : Rounding.share(country, -cut, -amount);
    }

    private static void add(List<Portion> parts, Entry entry, boolean funding, boolean regional, int slot, long from, long to) {
        CostLine line = entry.line;
        parts.add(new Portion(entry, regional, slot, from, to, false, 0));
        int scope = Dimension.SCOPE.bit();
        boolean shareIsMissing = regional && line.shareIsMissing();
        if (shareIsMissing) parts.add(chance(entry, false, slot, scope));
        if (!funding || line.coverage().restIsGap() || slot != line.coverage().rest()) return;
        chances(parts, entry, regional, COVERAGE);
        if (shareIsMissing) chances(parts, entry, false, scope);
    }

    /// What is not known to be covered may be any of the fundings of unknown amount, or the gap.
    private static void chances(List<Portion> parts, Entry entry, boolean regional, int needs) {
        Coverage coverage = entry.line.coverage();
        parts.add(chance(entry, regional, GAP, needs));
        for (int slot = 0; slot < coverage.rest(); slot++) if (coverage.isNotKnown(slot)) parts.add(chance(entry, regional, slot, needs));
    }

    private static Portion chance(Entry entry, boolean regional, int slot, int needs) {
        return new Portion(entry, regional, slot, 0, 0, true, needs);
    }

    private static void unknown(Entry entry, boolean funding, List<Portion> parts) {
        if (entry.line.mayBeCountry()) unknown(entry, funding, false, parts);
        if (entry.line.mayBeRegional()) unknown(entry, funding, true, parts);
    }

    private static void unknown(Entry entry, boolean funding, boolean regional, List<Portion> parts) {
        if (!funding) {
            parts.add(chance(entry, regional, 0, 0));
            return;
        }
        Coverage coverage = entry.line.coverage();
        for (int slot = 0; slot < coverage.rest(); slot++) if (!coverage.funding(slot).isVoid()) parts.add(chance(entry, regional, slot, 0));
        if (coverage.coversWhateverItCosts()) return;
        parts.add(chance(entry, regional, coverage.rest(), 0));
        if (!coverage.restIsGap()) parts.add(chance(entry, regional, GAP, 0));
    }
}
