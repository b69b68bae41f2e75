/**
 * What the pages say and show: words in two languages, one record a page, and the finished HTML.
 */
@NullMarked
package org.wellnessconnection.web.page;

import org.jspecify.annotations.NullMarked;
