package org.wellnessconnection.web;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.wellnessconnection.access.AccessTokens;
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
 */
public record Services(
    LiveRooms rooms,
    SignInMeans means,
    Joining joining,
    Privacy privacy,
    Supplier<Catalogue> catalogue,
    Conduct conduct,
    Supplier<Future<Void>> health,
    Assets assets,
    Casework casework,
    Members members,
    Allowance allowance,
    Audit audit,
    Alerts alerts,
    Offer offer,
    ByProvider byProvider,
    Identifying identifying,
    TryOut tryOut) {

  public Season season() {
    return offer.season();
  }

  public GratitudeSpace gratitude() {
    return offer.gratitude();
  }

  public Bookshelf bookshelf() {
    return offer.bookshelf();
  }

  public Video video() {
    return offer.video();
  }

  /** Where to turn in a crisis. */
  public HelpInBothLanguages help() {
    return bookshelf().help();
  }

  public SignIns signIns() {
    return means.signIns();
  }

  public AccessTokens tokens() {
    return means.tokens();
  }

  public SignInCodes codes() {
    return means.codes();
  }

  public Tickets tickets() {
    return means.tickets();
  }
}
