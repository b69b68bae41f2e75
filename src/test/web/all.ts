import './timeline.test';
import './room.test';
import './people.test';
import './outbox.test';
import './loss.test';
import './wording.test';
import './told.test';
import './groups.test';
import './wire.test';
import {sentences} from './sentences';

Object.assign(globalThis, {sentences});
