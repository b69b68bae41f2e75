/** Who someone is: account, sign-in, session. */
@NullMarked
package org.wellnessconnection.member;

import org.jspecify.annotations.NullMarked;
