package org.wellnessconnection.web;

import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.Tickets;

/** Everything by which somebody shows who they are. */
public record SignInMeans(
    SignIns signIns, AccessTokens tokens, SignInCodes codes, Tickets tickets) {}
