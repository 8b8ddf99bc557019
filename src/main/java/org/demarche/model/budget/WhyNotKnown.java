package org.demarche.model.budget;

/// Why an entry has no amount.
public enum WhyNotKnown {
    NO_COST_GIVEN("no cost given"),
    NO_AMOUNT("amount not known"),
    NO_QUANTITY("quantity or unit cost not known"),
    NO_RATE_OF_SHARE("rate not known"),
    NO_BASE("a share of costs that are not known"),
    HOW_MANY_YEARS("further years: how many is not known"),
    NO_ESCALATION("by how much prices rise is not known"),
    NO_DAY_TO_ESCALATE("prices rise until its day, which is not known"),
    NO_EXCHANGE_RATE("no exchange rate for its date"),
    TOO_LARGE("too large to count");

    private final String words;

    WhyNotKnown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
