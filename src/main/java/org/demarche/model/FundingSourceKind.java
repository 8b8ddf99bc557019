package org.demarche.model;

public enum FundingSourceKind {
    OWN,
    HOST_GOVERNMENT,
    OTHER_DONOR,
    PRIVATE
}
