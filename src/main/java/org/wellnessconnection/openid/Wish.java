package org.wellnessconnection.openid;

import org.wellnessconnection.member.Device;

/**
 * What somebody wants once they are signed in.
 *
 * @param device whether others use it, too
 * @param returnTo where they go then
 */
public record Wish(Device.Whose device, String returnTo) {}
