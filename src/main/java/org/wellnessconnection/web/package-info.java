/** HTTP and WebSocket: the door of the house. Knows no rule of a room. */
@NullMarked
package org.wellnessconnection.web;

import org.jspecify.annotations.NullMarked;
