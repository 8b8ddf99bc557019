package org.demarche.report.template;

/// A paper that can be made from any plan.
///
/// @param id what the command line calls it: "strategy"
/// @param title what the user sees
public record Template(String id, String title) {
    public static final Template STRATEGY = new Template("strategy", "Strategy paper, A to G");
}
