/// How the program looks: fonts, light and dark, our style sheets over AtlantaFX.
///
/// Every window and dialog passes its scene to [Theme][org.demarche.ui.theme.Theme]. Must not know: plans, screens.
@NullMarked
package org.demarche.ui.theme;

import org.jspecify.annotations.NullMarked;
