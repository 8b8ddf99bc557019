package org.demarche.model;

/// How far money has come, in this order.
public enum FundingStatus {
    SOUGHT,
    REQUESTED,
    IDENTIFIED,
    COMMITTED,
    OBLIGATED,
    SPENT
}
