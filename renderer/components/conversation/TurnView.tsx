import { memo, useMemo, useState } from 'react';
import type { Answer, Question } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerEnd, NotFound } from './AnswerEnd.tsx';
import { AnswerText } from './AnswerText.tsx';
import { answerBlocks } from './answerBlocks.ts';
import { answerCopy } from './answerCopy.ts';
import type { Turn, Versions as VersionsOf } from './branch.ts';
import { CoverageLine } from './CoverageLine.tsx';
import { coverageText } from './coverageText.ts';
import { hasEnded } from './liveAnswers.ts';
import { PassageList } from './PassageList.tsx';
import { Progress } from './Progress.tsx';
import { passagesCopy } from './passagesCopy.ts';
import { QuestionEdit } from './QuestionEdit.tsx';
import { SentAs } from './SentAs.tsx';
import { Thought } from './Thought.tsx';
import type { ConversationActions } from './useConversation.ts';
import { Versions } from './Versions.tsx';

type TurnViewProps = {
  readonly turn: Turn;
  readonly documents: readonly Document[];
  readonly busy: boolean;
  readonly open: OpenTarget | null;
  readonly onOpen: (target: OpenTarget) => void;
  readonly onSearch: () => void;
  readonly actions: ConversationActions;
  readonly officeName: string;
};

/** A question and its answer. Rendered anew only when something of its own has changed. */
export const TurnView = memo(function TurnView(props: TurnViewProps) {
  const { turn, busy, actions } = props;
  const [editing, setEditing] = useState(false);
  const { question, answer } = turn;
  const leaves = answer?.provider === 'openai';
  return (
    <section className="turn">
      {editing ? (
        <QuestionEdit
          text={question.text}
          leaves={leaves}
          onSave={(text) => actions.edit(question.parentId, text)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <div className="asked">
          <h2 className="grow" dir="auto">
            {question.text}
          </h2>
          <Versions of={turn.questions} name="Question" onShow={actions.show} />
        </div>
      )}
      {question.sent !== null && question.sent !== question.text && <SentAs text={question.sent} />}
      {answer && (
        <AnswerView {...props} question={question} answer={answer} busy={busy} onEdit={() => setEditing(true)} />
      )}
    </section>
  );
}, sameTurn);

/** The turns are made anew whenever a word arrives, so their parts are compared. */
function sameTurn(one: TurnViewProps, other: TurnViewProps): boolean {
  const { turn: before, ...rest } = one;
  const { turn: after, ...others } = other;
  return (
    before.question === after.question &&
    before.answer === after.answer &&
    sameVersions(before.questions, after.questions) &&
    sameVersions(before.answers, after.answers) &&
    rest.documents === others.documents &&
    rest.busy === others.busy &&
    rest.open === others.open &&
    rest.onOpen === others.onOpen &&
    rest.onSearch === others.onSearch &&
    rest.actions === others.actions &&
    rest.officeName === others.officeName
  );
}

function sameVersions<Item extends { readonly id: string }>(one: VersionsOf<Item>, other: VersionsOf<Item>): boolean {
  return (
    one.index === other.index &&
    one.all.length === other.all.length &&
    one.all.every((item, index) => item.id === other.all[index]?.id)
  );
}

type AnswerViewProps = Omit<TurnViewProps, 'turn'> & {
  readonly turn: Turn;
  readonly question: Question;
  readonly answer: Answer;
  readonly onEdit: () => void;
};

function AnswerView(props: AnswerViewProps) {
  const { turn, question, answer, documents, busy, open, onOpen, onSearch, onEdit, actions } = props;
  const { text, citations, quotations, unsourced, coverage } = answer;
  const blocks = useMemo(
    () => answerBlocks(text, { citations, quotations, unsourced }),
    [text, citations, quotations, unsourced],
  );
  const ended = hasEnded(answer);
  const again = (): void => actions.again(answer);
  const asPassages = answer.mode === 'passages';
  return (
    <>
      <Thought answer={answer} />
      {asPassages && answer.passages.length > 0 && (
        <PassageList answer={answer} question={question.text} documents={documents} open={open} onOpen={onOpen} />
      )}
      {asPassages && answer.passages.length === 0 && answer.state.kind === 'finished' && (
        <NotFound answer={answer} question={question.text} documents={documents} onOpen={onOpen} onSearch={onSearch} />
      )}
      {!asPassages && (
        <AnswerText
          blocks={blocks}
          documents={documents}
          open={open}
          onOpen={onOpen}
          writing={answer.state.kind === 'writing'}
        />
      )}
      {ended && (
        <AnswerEnd answer={answer} busy={busy} onAgain={again} onDevice={() => actions.onDevice(question.text)} />
      )}
      {ended && coverage && (
        <CoverageLine answer={answer} coverage={coverage} documents={documents} onOpen={onOpen} onAgain={again} />
      )}
      {ended ? (
        <AnswerActions
          answer={answer}
          answers={turn.answers}
          officeName={props.officeName}
          busy={busy}
          copyText={() => (asPassages ? passagesCopy(answer.passages, documents) : answerCopy(blocks, documents))}
          onEdit={onEdit}
          onAgain={again}
          onShow={actions.show}
        />
      ) : (
        <div className="cover">
          <Progress answer={answer} />
          {coverage && <span>{coverageText(coverage, answer.passages.length)}</span>}
        </div>
      )}
    </>
  );
}
