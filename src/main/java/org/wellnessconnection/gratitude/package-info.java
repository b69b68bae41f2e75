/** The gratitude space: what members write to one another, and what keeps it kind and safe. */
package org.wellnessconnection.gratitude;
