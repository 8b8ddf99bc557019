package org.demarche.ui.budget;

/// A place in a donor view, by which it is found again when the plan has changed.
///
/// @param section from 0
/// @param row of the section, from 0
/// @param column of the section, from 0
record DonorSpot(int section, int row, int column) {}
