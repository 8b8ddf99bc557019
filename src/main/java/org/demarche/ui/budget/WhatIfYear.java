package org.demarche.ui.budget;

import org.demarche.model.Item;
import org.demarche.model.whatif.Outcome;

/// A fiscal year, or all of them, in the answer to what if.
record WhatIfYear(String title, Outcome.Change money) implements Item {
    @Override
    public String id() {
        return title;
    }

    BeforeAfter need() {
        return new BeforeAfter(money.before().need(), money.after().need());
    }

    BeforeAfter firmGap() {
        return new BeforeAfter(money.before().firmGap(), money.after().firmGap());
    }

    BeforeAfter weightedGap() {
        return new BeforeAfter(money.before().weightedGap(), money.after().weightedGap());
    }

    BeforeAfter open() {
        return new BeforeAfter(money.before().open(), money.after().open());
    }
}
