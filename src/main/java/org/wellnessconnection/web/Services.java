package org.wellnessconnection.web;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.Tickets;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.safety.Alerts;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.web.identification.Identifying;
import org.wellnessconnection.web.me.Privacy;
import org.wellnessconnection.web.video.Video;

/**
 * What the web side works with.
 *
 * @param health succeeds while this server can do its work
 * @param help where to turn in a crisis
 * @param outbox present when letters stay on this machine
 * @param bench present when load tests may take seats
 */
public record Services(
    LiveRooms rooms,
    SignIns signIns,
    AccessTokens tokens,
    SignInCodes codes,
    Joining joining,
    Privacy privacy,
    Tickets tickets,
    Supplier<Catalogue> catalogue,
    Conduct conduct,
    Supplier<Future<Void>> health,
    Assets assets,
    Casework casework,
    HelpInBothLanguages help,
    Members members,
    Allowance allowance,
    Audit audit,
    Alerts alerts,
    Season season,
    GratitudeSpace gratitude,
    Bookshelf bookshelf,
    ByProvider byProvider,
    Identifying identifying,
    Video video,
    Optional<Outbox> outbox,
    Optional<BenchRoutes> bench) {}
