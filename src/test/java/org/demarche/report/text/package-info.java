/// Tests of the writer of this kind of file.
@NullMarked
package org.demarche.report.text;

import org.jspecify.annotations.NullMarked;
