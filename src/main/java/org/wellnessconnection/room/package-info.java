/** A live session: its state, its rules, its log, and the rooms open on this node. */
@NullMarked
package org.wellnessconnection.room;

import org.jspecify.annotations.NullMarked;
