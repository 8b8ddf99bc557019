/// On which days a country does not work by law.
///
/// [PublicHolidays][org.demarche.holidays.PublicHolidays] asks the Jollyday library, and mends by data of our own what it does not know.
/// Must not know: plans. The schedule asks here and nobody else has to.
@NullMarked
package org.demarche.holidays;

import org.jspecify.annotations.NullMarked;
