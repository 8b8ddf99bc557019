/// Donor views as tables for other programs: comma-separated values, workbooks, web pages.
///
/// What begins like a formula is kept from being one. Amounts are exact. Must not know: windows, how a view is made.
@NullMarked
package org.demarche.exchange.sheet;

import org.jspecify.annotations.NullMarked;
