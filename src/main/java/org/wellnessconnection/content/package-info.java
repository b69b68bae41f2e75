/** What everybody may read: resources and answers, written in files, in both languages. */
@NullMarked
package org.wellnessconnection.content;

import org.jspecify.annotations.NullMarked;
