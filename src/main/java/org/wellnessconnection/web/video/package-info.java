/** The way from a room to its video, and what a Jitsi asks this server. */
@NullMarked
package org.wellnessconnection.web.video;

import org.jspecify.annotations.NullMarked;
