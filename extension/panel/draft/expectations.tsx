import { PutInPage } from '../put-in-page.tsx';
import { CheckedText, contextOf } from './checked-text.tsx';
import { changed, newExpectation, withoutExpectation } from './content-edits.ts';
import { AddButton, Item, missingIn, Section, type SectionProps } from './parts.tsx';

export function Expectations({ content, change, missing, about, guides }: SectionProps) {
  const { expectations } = content;
  const options = { kind: 'expectation' as const, context: contextOf(content, about) };
  return (
    <Section
      id="expectations"
      title="Expectations"
      intro="The standard of the organisation and the duty of the role, as the person knew it before. What success looks like."
      open={missingIn(missing, 'expectations').length}
      guides={guides(['expectations'])}
    >
      {expectations.map(({ id, text, origin }, index) => (
        <Item
          key={id}
          id={id}
          name={`Expectation ${index + 1}`}
          origin={origin}
          onRemove={() => change(withoutExpectation(content, id))}
        >
          <CheckedText
            label="What is expected"
            value={text}
            options={options}
            onValue={(next) => change({ expectations: changed(expectations, id, { text: next }) })}
          />
          <PutInPage words={text} what={`expectation ${index + 1}`} />
        </Item>
      ))}
      <AddButton onClick={() => change({ expectations: [...expectations, newExpectation()] })}>
        Add an expectation
      </AddButton>
    </Section>
  );
}
