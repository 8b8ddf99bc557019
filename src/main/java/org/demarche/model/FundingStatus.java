package org.demarche.model;

/// How far money has come, in this order.
public enum FundingStatus {
    SOUGHT,
    REQUESTED,
    IDENTIFIED,
    COMMITTED,
    OBLIGATED,
    SPENT;

    /// Whether the source is bound by it: committed or further.
    public boolean isFirm() {
        return compareTo(COMMITTED) >= 0;
    }
}
