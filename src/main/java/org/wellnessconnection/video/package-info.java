/** Camera and microphone: who may be in which meeting, for how long, and how they come out again. */
@NullMarked
package org.wellnessconnection.video;

import org.jspecify.annotations.NullMarked;
