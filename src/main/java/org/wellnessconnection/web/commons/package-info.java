/** What everybody may read around the sessions: resources, questions and answers. */
@NullMarked
package org.wellnessconnection.web.commons;

import org.jspecify.annotations.NullMarked;
