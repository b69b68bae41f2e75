/** Where members talk outside sessions: which lounges there are, and who is on duty in them. */
@NullMarked
package org.wellnessconnection.web.lounge;

import org.jspecify.annotations.NullMarked;
