/** Who may be in a video meeting, and with which token. A meeting is a means, the room decides. */
@NullMarked
package org.wellnessconnection.video;

import org.jspecify.annotations.NullMarked;
