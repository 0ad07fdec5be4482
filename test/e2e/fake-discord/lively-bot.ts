import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Partials,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** Registered for the lively bot below. */
export const LIVELY_COMMANDS = [
  { name: 'ping', description: 'Answers at once', contexts: [0, 1, 2], integration_types: [0, 1] },
  { name: 'slow', description: 'Answers later' },
  { name: 'card', description: 'Answers with components' },
  { name: 'form', description: 'Answers with a modal' },
  { name: 'mute', description: 'Does not answer' },
  {
    name: 'story',
    description: 'Has subcommands',
    options: [
      {
        type: 1,
        name: 'find',
        description: 'Has an option',
        options: [{ type: 3, name: 'words', description: 'Completed', required: true, autocomplete: true }],
      },
    ],
  },
  { name: 'Quote this', type: 3 },
];

/** A bot on discord.js's own Client that uses each way to answer: what the fake is proven with. */
export async function startLivelyBot(
  token: string,
  api: string,
  intents = [Guilds, GuildMessages, DirectMessages],
) {
  const client = new Client({
    intents,
    // Without it discord.js hears nothing in a direct conversation that it does not know yet.
    partials: [Partials.Channel],
    rest: { api },
    // Discord grants one identify in five seconds; the fake does not mind, and tests would wait.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    allowedMentions: { parse: [] },
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => errors.push(error));
  });
  client.on(Events.MessageCreate, (message) => {
    const isMine = message.author.id === client.user?.id;
    if (!isMine && client.user !== null && message.mentions.users.has(client.user.id)) {
      message.reply(`heard: ${message.content}`).catch((error: unknown) => errors.push(error));
    }
  });
  await client.login(token);
  return { client, errors };
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed }]);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`“${interaction.targetMessage.content}”`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`you wrote ${interaction.fields.getTextInputValue('text')}`);
  } else if (interaction.isButton()) {
    await interaction.update({ components: [card(`pressed by ${interaction.user.globalName}`)] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({ components: [card(`chosen: ${interaction.values.join(' ')}`)] });
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction.commandName, interaction);
  }
}

async function answerCommand(
  name: string,
  interaction: Extract<Interaction, { options: unknown }>,
): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  if (name === 'ping') {
    await interaction.reply(`pong in ${interaction.locale} @everyone`);
    await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
  } else if (name === 'slow') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('here it is');
  } else if (name === 'card') {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [card('fresh')],
      withResponse: true,
    });
  } else if (name === 'form') {
    await interaction.showModal({
      title: 'Write',
      custom_id: 'form',
      components: [{ type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 1 } }],
    });
  } else if (name === 'story') {
    await interaction.reply(`found ${interaction.options.getString('words', true)}`);
  }
}

function card(text: string): ContainerBuilder {
  const button = new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary);
  const menu = new StringSelectMenuBuilder()
    .setCustomId('which')
    .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
  return new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder({ content: text }))
    .addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(button))
    .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu));
}
