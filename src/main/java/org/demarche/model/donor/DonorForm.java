package org.demarche.model.donor;

/// The forms in which donors ask for a budget.
public enum DonorForm {
    SF_424A("sf-424a", "US SF-424A"),
    EU("eu", "EU budget for the action"),
    RESULTS("results", "By results");

    private final String id;
    private final String label;

    DonorForm(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// "sf-424a": as a command and a file's name have it.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
