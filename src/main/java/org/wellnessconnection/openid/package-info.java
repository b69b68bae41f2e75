/** Sign-in at providers of accounts, by OpenID Connect. */
@NullMarked
package org.wellnessconnection.openid;

import org.jspecify.annotations.NullMarked;
